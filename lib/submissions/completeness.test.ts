import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { countUnreported, findGaps, type Told } from './completeness'
import type { ReadingContent } from './evaluate'

const framework = getFramework()
const told = (given: Partial<ReadingContent> = {}, rest: Partial<Told> = {}): Told => ({
  content: {
    state: 'value',
    value: 80,
    overwritten: false,
    precision: 'exact',
    reason: null,
    quality: 'measured',
    origin: null,
    source: 'Register',
    sourceUrl: null,
    referenceYear: 2025,
    note: null,
    ...given,
  },
  verification: 'unreviewed',
  verificationReason: null,
  ...rest,
})
const life = 'SC: EH: H: 1C/value'
const everything = new Map(framework.indicators.flatMap((each) => each.dataPoints.map(({ key }) => [key, told()])))
const blank = (reason: string | null = null) => told({ state: 'not-reported', value: null, reason })

describe('the gaps of a submission', () => {
  test('are all data points at first, and none when each has all it needs', () => {
    const none = findGaps(framework, new Map())
    expect(none.missing.core.length + none.missing.advanced.length).toBe(112)
    expect(none).toMatchObject({ reported: 0, total: 112 })
    const all = findGaps(framework, everything)
    expect(all.missing).toEqual({ core: [], advanced: [] })
    expect(all.without).toEqual({ quality: [], source: [], referenceYear: [] })
  })

  test('tell a data point that nobody has touched from one that is not reported for a reason', () => {
    const left = findGaps(framework, new Map(everything).set(life, blank()))
    expect(left.missing.core.map(({ point }) => point.key)).toEqual([life])
    const reasoned = findGaps(framework, new Map(everything).set(life, blank('no register')))
    expect(reasoned.missing.core).toEqual([])
    expect(reasoned.notReported).toMatchObject([{ point: { key: life }, reason: 'no register' }])
  })

  test('name the assessor’s questions, and do not call what is asked about missing', () => {
    const asked = told({}, { verification: 'in-question', verificationReason: 'Which year?' })
    const gaps = findGaps(framework, new Map(everything).set(life, asked))
    expect(gaps.inQuestion).toMatchObject([{ point: { key: life }, question: 'Which year?' }])
    expect(gaps.missing.core).toEqual([])
  })

  test('name what is not said about a value', () => {
    const bare = told({ quality: 'not-stated', source: null, referenceYear: null })
    const { without } = findGaps(framework, new Map(everything).set(life, bare))
    for (const places of Object.values(without)) expect(places.map(({ point }) => point.key)).toEqual([life])
  })
})

describe('the indicators without any value', () => {
  test('count against those that apply to the city', () => {
    const absent = new Map(everything).set(life, blank())
    expect(countUnreported(framework, absent)).toEqual({ none: 1, of: 91 })
    const inapplicable = told({ state: 'not-applicable', value: null, reason: 'none here' })
    expect(countUnreported(framework, new Map(everything).set(life, inapplicable))).toEqual({ none: 0, of: 90 })
  })

  test('do not count one that has a value in any of its data points', () => {
    const partly = new Map(everything).set('EC: ICT: PS: 1A/number', blank())
    expect(countUnreported(framework, partly)).toEqual({ none: 0, of: 91 })
  })
})
