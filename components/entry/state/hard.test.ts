import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingSaid, settle } from '@/lib/submissions/evaluate'
import type { SheetRow } from '@/lib/submissions/sheet'
import { check } from './hard'
import { access, meters } from './samples'

const pointOf = ({ key, formula, range, unit }: SheetRow) =>
  ({ key, id: 'value', name: key, unit, direction: 'higher', formula, range }) as const
const figure = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.double({ noNaN: true }))
const reported = { ...nothingSaid, state: 'value' } as const

describe('what cannot be saved', () => {
  test('is exactly what the server refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(meters, access), figure, figure, fc.option(figure), (row, a, b, direct) => {
        const [first = '', second = ''] = row.inputs.map((each) => each.key)
        const inputs = new Map([
          [first, a],
          [second, b],
        ])
        const reading = { ...reported, value: direct }
        expect(check(row, reading, inputs).hard === null).toBe(settle(pointOf(row), reading, inputs).ok)
      }),
    )
  })
  test('offers to swap two figures only where that would be possible', () => {
    const swapped = new Map([
      ['M/smart', 2131],
      ['M/all', 2031],
    ])
    expect(check(meters, reported, swapped).hard).toMatchObject({ kind: 'above', limit: 100, swap: true })
    const shared = new Map([
      ['A/served', 2131],
      ['households', 2031],
    ])
    expect(check(access, reported, shared).hard).toMatchObject({ kind: 'above', swap: false })
  })
  test('is "not applicable" without a reason', () => {
    expect(check(meters, { ...nothingSaid, state: 'not-applicable' }, new Map()).hard).toEqual({ kind: 'reason' })
    expect(check(meters, { ...nothingSaid, state: 'not-applicable', reason: 'no grid' }, new Map()).hard).toBeNull()
  })
  test('is no row without figures', () => {
    expect(check(meters, null, new Map())).toEqual({ value: null, hard: null })
  })
})
