import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goals } from '@/lib/frameworks/goals'
import { getFramework } from '@/lib/frameworks/registry'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import type { DataPointView } from '../schema'
import { keyOf } from './standing'
import { readView, unknown, type ViewName, viewNames, viewOf } from './views'

const framework = getFramework()
const { indicators } = framework

const indicatorOf = (change: Partial<(typeof indicators)[number]>) => {
  const [first] = indicators
  if (!first) throw new Error('the framework has no indicator')
  return { ...first, ...change }
}

/** A scorecard of made-up data points, and indicators that say of each where it belongs. */
const anyPublication = fc
  .array(
    fc.record({
      sdgTargets: fc.uniqueArray(fc.constantFrom('1', '1.2', '7', '7.1', '11.6', '11.a', '17.8'), { maxLength: 3 }),
      type: fc.constantFrom('smart' as const, 'structural' as const, 'sustainable' as const, null),
      level: fc.constantFrom('core' as const, 'advanced' as const),
      category: fc.constantFrom('economy.x.1', 'economy.x.2'),
      state: fc.constantFrom(
        'verified' as const,
        'reported' as const,
        'not-reported' as const,
        'not-verified' as const,
      ),
      known: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((made) => {
    const points = made.map(({ level, category, state }, at) => {
      const change = { indicator: `EC: X: A: ${at}`, level, category, state }
      return state === 'not-reported' || state === 'not-verified' ? makeUnscored(state, change) : makeDataPoint(change)
    })
    const known = made.flatMap((each, at) => (each.known ? [indicatorOf({ ...each, code: `EC: X: A: ${at}` })] : []))
    const categories = [1, 2].map((number) => ({ ...makeCategory(number, 'A'), id: `economy.x.${number}` }))
    return { scorecard: makeScorecard(categories, points), indicators: known }
  })

const anyView = fc.record({ name: fc.constantFrom(...viewNames), publication: anyPublication })

/** Where a data point must stand, told without the code under test: "section/part". */
function belongsTo(name: ViewName, point: DataPointView, all: typeof indicators): string[] {
  const indicator = all.find(({ code }) => code === point.indicator)
  if (name === 'level') return [`${point.level}/economy.x`]
  if (name === 'type') return [`${indicator?.type ?? unknown}/economy.x`]
  const targets = indicator?.sdgTargets ?? []
  return targets.length === 0 ? ['unknown/unknown'] : targets.map((target) => `${target.replace(/\..*/, '')}/${target}`)
}

describe('every view', () => {
  it('has each data point in every group it belongs to, and in no other', () => {
    fc.assert(
      fc.property(anyView, ({ name, publication }) => {
        const { sections } = viewOf(name, publication.scorecard, publication.indicators)
        const stands = sections.flatMap((section) =>
          section.parts.flatMap((part) => part.dataPoints.map((each) => `${keyOf(each)} ${section.id}/${part.id}`)),
        )
        const should = publication.scorecard.dataPoints.flatMap((each) =>
          belongsTo(name, each, publication.indicators).map((group) => `${keyOf(each)} ${group}`),
        )
        expect(stands.sort()).toEqual(should.sort())
      }),
    )
  })
  it('loses nothing, counts a data point of a section once, and says how many stand twice', () => {
    fc.assert(
      fc.property(anyView, ({ name, publication }) => {
        const { scorecard } = publication
        const { sections, repeated } = viewOf(name, scorecard, publication.indicators)
        const all = sections.flatMap(({ dataPoints }) => dataPoints.map(keyOf))
        expect(new Set(all)).toEqual(new Set(scorecard.dataPoints.map(keyOf)))
        for (const { dataPoints, counts, parts } of sections) {
          expect(new Set(dataPoints.map(keyOf)).size).toBe(dataPoints.length)
          expect(counts.total).toBe(dataPoints.length)
          for (const part of parts) expect(part.counts.total).toBe(part.dataPoints.length)
        }
        const several = scorecard.dataPoints.filter(
          (each) => belongsTo(name, each, publication.indicators).length > 1,
        ).length
        expect(repeated).toBe(several)
      }),
    )
  })
})

describe('the groups of a view', () => {
  const point = (code: string, change: Partial<DataPointView> = {}) => makeDataPoint({ indicator: code, ...change })
  const category = makeCategory(1, 'A')

  it('come in the order of goals and targets, and what is unknown comes last', () => {
    const all = [
      indicatorOf({ code: 'a', sdgTargets: ['11.6'] }),
      indicatorOf({ code: 'b', sdgTargets: [] }),
      indicatorOf({ code: 'c', sdgTargets: ['11.b', '3.8'] }),
      indicatorOf({ code: 'd', sdgTargets: ['11.2', '11', '11.a'] }),
    ]
    const { sections, repeated } = viewOf(
      'sdg',
      makeScorecard(
        [category],
        all.map(({ code }) => point(code)),
      ),
      all,
    )
    expect(sections.map(({ id, parts }) => [id, parts.map((part) => part.id)])).toEqual([
      ['3', ['3.8']],
      ['11', ['11', '11.2', '11.6', '11.a', '11.b']],
      ['unknown', ['unknown']],
    ])
    expect(repeated).toBe(2)
  })
  it('count what is reported, verified and scored as a scorecard does', () => {
    const points = [
      point('a'),
      point('b', { state: 'reported' }),
      { ...makeUnscored('in-question'), indicator: 'c' },
      { ...makeUnscored('not-verified'), indicator: 'd' },
      { ...makeUnscored('not-reported'), indicator: 'e' },
      { ...makeUnscored('not-applicable'), indicator: 'f' },
      { ...makeUnscored('no-benchmark'), indicator: 'g' },
    ]
    const [core] = viewOf('level', makeScorecard([category], points), []).sections
    expect(core?.counts).toEqual({ total: 7, reported: 4, verified: 2, scored: 2 })
  })
  it('say of which indicators the group is not read on a sheet of ITU, and of none that has no group', () => {
    const all = [
      indicatorOf({ code: 'read', sdgBasis: "read on ITU's sheet", type: 'smart', typeSeen: true }),
      indicatorOf({ code: 'inferred', sdgBasis: 'inferred from the subject', type: 'smart', typeSeen: false }),
      indicatorOf({ code: 'none', sdgTargets: [], sdgBasis: 'target not found', type: null, typeSeen: false }),
    ]
    const scorecard = makeScorecard([category], [])
    expect([...viewOf('sdg', scorecard, all).unseen]).toEqual(['inferred'])
    expect([...viewOf('type', scorecard, all).unseen]).toEqual(['inferred'])
    expect(viewOf('level', scorecard, all).unseen.size).toBe(0)
  })
})

describe('the standard', () => {
  it('names only targets of goals that there are', () => {
    for (const { sdgTargets } of indicators)
      for (const target of sdgTargets) {
        expect(target).toMatch(/^\d+(\.[0-9a-d]+)?$/)
        expect(goals).toHaveProperty(target.split('.')[0] ?? '')
      }
  })
})

it('a view has a name, and nothing else is one', () => {
  expect(viewNames.map(readView)).toEqual(viewNames)
  expect(['category', '', 'SDG', 'constructor', undefined, ['sdg']].map(readView).every((name) => name === null)).toBe(
    true,
  )
})
