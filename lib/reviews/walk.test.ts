import { describe, expect, test } from 'vitest'
import type { Stored } from '@/lib/submissions/store'
import type { ReviewRow } from './types'
import { isWaiting, type Step, showing, stepsOf, waysFrom } from './walk'

const content: Stored['content'] = {
  state: 'value',
  value: 1,
  overwritten: false,
  precision: 'exact',
  reason: null,
  quality: 'measured',
  origin: null,
  source: null,
  sourceUrl: null,
  referenceYear: null,
  note: null,
}
const readingOf = (said: Partial<Stored['content']>, verification: Stored['verification'] = 'unreviewed'): Stored => ({
  id: 'a',
  indicator: 'a',
  dataPoint: 'value',
  revision: 3,
  verification,
  verificationReason: null,
  content: { ...content, ...said },
})
const rowOf = (key: string, changed: Partial<ReviewRow> = {}, verification?: Stored['verification']): ReviewRow => ({
  key,
  reading: readingOf({}, verification),
  code: null,
  askedAt: null,
  answeredAt: null,
  findings: [],
  evidence: [],
  comments: [],
  changes: 0,
  last: null,
  peers: null,
  inSample: false,
  own: null,
  ...changed,
})
const warned: ReviewRow['findings'] = [[{ rule: 'x', kind: 'change', key: 'a', params: {} }, null]]
const stepOf = (row: ReviewRow, blind = false): Step | undefined =>
  stepsOf({ rows: [row], blind, differing: new Set() })[0]

describe('a value', () => {
  test('that the city has answered waits again, until it is decided', () => {
    const answeredAt = new Date()
    expect(stepOf(rowOf('a', { answeredAt }))?.place).toBe('answered')
    expect(stepOf(rowOf('a', { answeredAt }, 'verified'))?.place).toBe('verified')
  })

  test('can be verified together with others only where nothing speaks against it and nobody was asked', () => {
    expect(stepOf(rowOf('a'))?.clean).toBe(3)
    expect(stepOf(rowOf('a', { findings: warned }))?.clean).toBeNull()
    expect(stepOf(rowOf('a', { answeredAt: new Date() }))?.clean).toBeNull()
    expect(stepOf(rowOf('a', {}, 'verified'))?.clean).toBeNull()
    expect(stepOf(rowOf('a', { reading: readingOf({ overwritten: true }) }))?.clean).toBeNull()
  })

  test('of which the city gives no figure waits for nobody', () => {
    const step = stepOf(rowOf('a', { reading: readingOf({ state: 'not-reported', value: null }) }))
    expect(step && isWaiting(step)).toBe(false)
    expect(stepOf(rowOf('a', { reading: null }))?.place).toBe('not-reported')
  })

  test('on which both readers differ waits although it is decided', () => {
    const [step] = stepsOf({ rows: [rowOf('a', {}, 'verified')], blind: false, differing: new Set(['a']) })
    expect(step && isWaiting(step)).toBe(true)
  })
})

test('a blind reader sees the sample alone, as they themselves have read it, and anew where the figure has changed', () => {
  const own = { key: 'a', value: 1, verdict: 'verified' as const, code: null, reason: null }
  const said = { ...own, leadVerdict: null, settlement: null }
  const rows = [
    rowOf('a', { inSample: true, own: said }, 'not-verified'),
    rowOf('b', { inSample: true, own: { ...said, value: 2 } }),
    rowOf('c'),
  ]
  expect(stepsOf({ rows, blind: true, differing: new Set() }).map(({ key, place }) => [key, place])).toEqual([
    ['a', 'verified'],
    ['b', 'to-review'],
  ])
})

describe('from a value', () => {
  const steps = stepsOf({
    rows: [
      rowOf('a'),
      rowOf('b', { findings: warned }, 'verified'),
      rowOf('c', {}, 'in-question'),
      rowOf('d', { findings: warned }),
    ],
    blind: false,
    differing: new Set(),
  })

  test('one goes to the one before and after it, and nowhere past the ends', () => {
    expect(waysFrom(steps, 'b', 'all')).toMatchObject({ previous: 'a', next: 'c' })
    expect(waysFrom(steps, 'a', 'all').previous).toBeNull()
    expect(waysFrom(steps, 'd', 'all').next).toBeNull()
  })

  test('one goes on among those that are shown, also from one that is not', () => {
    expect(waysFrom(steps, 'a', 'warnings')).toMatchObject({ previous: null, next: 'b' })
    expect(waysFrom(steps, 'c', 'warnings')).toMatchObject({ previous: 'b', next: 'd' })
    expect(showing(steps, 'questions').map((each) => each.key)).toEqual(['c'])
  })

  test('one goes on to what waits, round the end, and never to itself', () => {
    expect(waysFrom(steps, 'a', 'all').waiting).toBe('d')
    expect(waysFrom(steps, 'd', 'all').waiting).toBe('a')
    expect(waysFrom(steps, 'a', 'all').flagged).toBe('b')
    const one = steps.filter((each) => each.key === 'a')
    expect(waysFrom(one, 'a', 'all')).toEqual({ previous: null, next: null, flagged: null, waiting: null })
  })
})
