import { describe, expect, test } from 'vitest'
import { filterSchema, searchOf } from './filter'
import { fold, type ShownRow, show, type TimelineRow } from './rows'

const assessor = { id: 'a1', name: 'Ada', role: 'assessor' } as const
const official = { id: 'o1', name: 'Olu', role: 'official' } as const
const row = (over: Partial<TimelineRow>): TimelineRow => ({
  id: '1',
  at: new Date('2026-11-25T10:00:00Z'),
  type: 'readings.saved',
  detail: { door: 'form', readings: 1, inputs: 0 },
  by: official,
  whom: null,
  ...over,
})

describe('what a reader may see of an event', () => {
  const declared = row({
    type: 'review.conflict-declared',
    by: assessor,
    detail: { none: false, reason: 'my brother works there' },
  })
  const assigned = row({
    type: 'review.assigned',
    by: { ...assessor, role: 'admin' },
    whom: assessor,
    detail: { assessorId: 'a1', part: 'lead' },
  })

  test('is for the city the office of assessors and administrators, and the name of its own people', () => {
    expect(show(declared, 'official').by).toEqual({ name: null, role: 'assessor' })
    expect(show(assigned, 'official').whom).toEqual({ name: null, role: 'assessor' })
    expect(show(row({}), 'official').by).toEqual({ name: 'Olu', role: 'official' })
    expect(show(assigned, 'assessor').whom).toEqual({ name: 'Ada', role: 'assessor' })
  })

  test('is the reason of a conflict of interest for administrators alone, and the id of a person for nobody', () => {
    for (const role of ['official', 'assessor'] as const)
      expect(JSON.stringify(show(declared, role))).not.toContain('brother')
    expect(show(declared, 'admin').detail).toMatchObject({ reason: 'my brother works there' })
    for (const role of ['official', 'assessor', 'admin'] as const)
      expect(JSON.stringify(show(assigned, role))).not.toContain('a1')
  })
})

describe('saves that follow each other', () => {
  const rows = (...all: Partial<TimelineRow>[]): ShownRow[] => all.map((each) => show(row(each), 'admin'))

  test('are one row with the latest time and the numbers summed', () => {
    const folded = fold(rows({ id: '3' }, { id: '2', detail: { door: 'form', readings: 2, inputs: 4 } }, { id: '1' }))
    expect(folded).toMatchObject([{ id: '3', times: 3, detail: { readings: 4, inputs: 4 } }])
  })

  test('stay apart by person, door, day, and by anything else in between', () => {
    expect(fold(rows({}, { by: assessor }))).toHaveLength(2)
    expect(fold(rows({}, { detail: { door: 'paste', readings: 1, inputs: 0 } }))).toHaveLength(2)
    expect(fold(rows({}, { at: new Date('2026-11-24T23:59:00Z') }))).toHaveLength(2)
    expect(fold(rows({}, { type: 'comment.written', detail: {} }, {}))).toHaveLength(3)
  })
})

test('a filter stands in the address and comes back from it; what does not fit chooses nothing', () => {
  const filter = filterSchema.parse({ group: 'values', about: 'SC: EH: H: 1C/value', from: '2026-11-01' })
  const back = Object.fromEntries(new URLSearchParams(searchOf(filter)))
  expect(filterSchema.parse(back)).toEqual(filter)
  const nothing = { group: null, person: null, about: null, from: null, to: null, before: null }
  expect(filterSchema.parse({ group: 'x', person: "' OR 1=1", from: '2026-13-01', before: '-1' })).toEqual(nothing)
  expect(searchOf(nothing)).toBe('')
})
