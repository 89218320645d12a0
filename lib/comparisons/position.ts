/** Where one stands among others: with ties, and with the places that what is missing leaves open. Pure. */

/** Places run from 1. `from` = `to` unless others have the same figure. */
export type Position = { from: number; to: number; of: number }

/**
 * The place of each figure, the highest first; equal figures share their places. Null takes no part and has none.
 */
export function positionsOf(figures: readonly (number | null)[]): (Position | null)[] {
  const taking = figures.filter((figure) => figure !== null)
  return figures.map((figure) => {
    if (figure === null) return null
    const above = taking.filter((other) => other > figure).length
    const equal = taking.filter((other) => other === figure).length
    return { from: above + 1, to: above + equal, of: taking.length }
  })
}

export type Range = { low: number; high: number }

/**
 * The places each could still end in, whatever the missing figures turn out to be: the first when all its own come in at
 * best and the others' at worst, the last the other way round. Always contains the present place.
 */
export function openPositions(ranges: readonly (Range | null)[]): (Position | null)[] {
  const taking = ranges.flatMap((range, index) => (range === null ? [] : [{ ...range, index }]))
  return ranges.map((range, index) => {
    if (range === null) return null
    const others = taking.filter((other) => other.index !== index)
    return {
      from: others.filter((other) => other.low > range.high).length + 1,
      to: others.filter((other) => other.high >= range.low).length + 1,
      of: taking.length,
    }
  })
}
