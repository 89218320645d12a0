/** How far the published values of a data point lie apart, for a strip in its own unit. Pure. */

/** Lowest and highest city, the middle of all, and where the others stand, of the latest values of real cities. */
export type Extent = {
  indicator: string
  dataPoint: string
  cities: number
  low: number
  high: number
  lowest: string
  highest: string
  median: number
  /** Where there is a city, in steps of half a per cent of the highest value; each place once. */
  places: number[]
}

/** How many cities a middle needs before it says anything. */
export const fewestForMiddle = 5

/** A scale from 0 to the next round number above `high`, with the numbers to write on it. */
export function scaleTo(high: number): { end: number; ticks: number[] } {
  const rough = high / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const count = Math.max(1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
  return { end: ticks.at(-1) ?? high, ticks }
}

/** Of several, that whose highest value is most times its lowest; a lowest of 0 is no measure. Null for none. */
export function widestOf(extents: readonly Extent[]): Extent | null {
  const times = ({ low, high }: Extent) => (low > 0 ? high / low : 0)
  return [...extents].sort((a, b) => times(b) - times(a))[0] ?? null
}
