import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPositions, positionsOf } from './position'

const percent = fc.integer({ min: 0, max: 20 }).map((fifth) => fifth * 5)
const anyFigures = fc.array(fc.option(percent), { maxLength: 8 })
/** A figure with the range that is still open around it, or nothing. */
const anyRanges = fc.array(fc.option(fc.tuple(percent, percent, percent).map((three) => three.sort((a, b) => a - b))), {
  maxLength: 8,
})

describe('a position among others', () => {
  it('counts from the highest, and equal figures share their places', () => {
    expect(positionsOf([50, 75, 75, null, 25])).toEqual([
      { from: 3, to: 3, of: 4 },
      { from: 1, to: 2, of: 4 },
      { from: 1, to: 2, of: 4 },
      null,
      { from: 4, to: 4, of: 4 },
    ])
  })
  it('fills every place once: the shared places of all add up to the row of places', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const positions = positionsOf(figures).filter((position) => position !== null)
        const places = [...new Map(positions.map((position) => [position.from, position])).values()]
          .sort((a, b) => a.from - b.from)
          .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
        expect(places).toEqual(positions.map((_, i) => i + 1))
      }),
    )
  })
  it('does not depend on the order in which they are named', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(positionsOf([...figures].reverse()).reverse()).toEqual(positionsOf(figures))
      }),
    )
  })
})

describe('the places that missing data leave open', () => {
  it('are the place itself where nothing is missing', () => {
    const settled = [90, 60, 30].map((figure) => ({ low: figure, high: figure }))
    expect(openPositions(settled)).toEqual(positionsOf([90, 60, 30]))
  })
  it('always contain the present place', () => {
    fc.assert(
      fc.property(anyRanges, (triples) => {
        const now = positionsOf(triples.map((three) => three?.[1] ?? null))
        const open = openPositions(triples.map((three) => three && { low: three[0] ?? 0, high: three[2] ?? 0 }))
        now.forEach((position, at) => {
          expect(open[at] === null).toBe(position === null)
          if (position === null) return
          expect(open[at]?.from).toBeLessThanOrEqual(position.from)
          expect(open[at]?.to).toBeGreaterThanOrEqual(position.to)
        })
      }),
    )
  })
  it('contain every place that a completed set of figures can give', () => {
    fc.assert(
      fc.property(
        anyRanges,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (triples, shares) => {
          const completed = triples.map(
            (three, at) => three && (three[0] ?? 0) + (shares[at] ?? 0) * ((three[2] ?? 0) - (three[0] ?? 0)),
          )
          const open = openPositions(triples.map((three) => three && { low: three[0] ?? 0, high: three[2] ?? 0 }))
          positionsOf(completed).forEach((position, at) => {
            if (position === null) return
            expect(open[at]?.from).toBeLessThanOrEqual(position.from)
            expect(open[at]?.to).toBeGreaterThanOrEqual(position.to)
          })
        },
      ),
    )
  })
})
