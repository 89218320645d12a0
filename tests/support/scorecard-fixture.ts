import type { CategoryView, DataPointView, Scorecard } from '@/lib/scorecards/schema'

/** A data point of a made-up scorecard: what is not said is a verified measurement of 50 % of a target of 100. */
export function makeDataPoint(change: Partial<DataPointView> = {}): DataPointView {
  return {
    indicator: 'EC: X: A: 1C',
    dataPoint: 'value',
    name: 'Households with access',
    indicatorName: 'Access',
    slug: 'ec-x-a-1c',
    category: 'economy.x.a',
    level: 'core',
    unit: '% of households',
    state: 'verified',
    reason: null,
    value: 50,
    precision: 'exact',
    inputs: [],
    overwritten: false,
    referenceYear: 2024,
    benchmark: { kind: 'target', optimum: 100 },
    benchmarkFit: 'exact',
    benchmarkConfidence: 'high',
    benchmarkSource: {
      title: 'A public target',
      publisher: 'A publisher',
      year: 2020,
      url: 'https://example.org/target',
    },
    percent: 50,
    points: 2,
    band: '33-66',
    unscored: null,
    quality: 'measured',
    source: { text: 'Statistical yearbook', url: 'https://example.org/yearbook' },
    note: null,
    ...change,
  }
}

/** A data point without a score, with the reason as its state where that is a state. */
export function makeUnscored(unscored: NonNullable<DataPointView['unscored']>, change: Partial<DataPointView> = {}) {
  const absent = unscored === 'not-reported' || unscored === 'not-applicable'
  return makeDataPoint({
    state: unscored === 'no-benchmark' ? 'verified' : unscored,
    ...(absent ? { value: null } : {}),
    ...(unscored === 'no-benchmark'
      ? { benchmark: { kind: 'none', reason: 'a raw count' }, benchmarkFit: null, benchmarkSource: null }
      : {}),
    percent: null,
    points: null,
    band: null,
    unscored,
    ...change,
  })
}

type Group = Omit<CategoryView, 'number' | 'id' | 'name'>

/** A group that says about itself what the test says; coverage is complete unless told otherwise. */
export function makeGroup(change: Partial<Group> = {}): Group {
  return {
    points: 2,
    maxPoints: 4,
    percent: 50,
    band: '33-66',
    reported: 1,
    total: 1,
    verified: 1,
    scored: 1,
    notApplicable: 0,
    coreReported: 1,
    coreTotal: 1,
    provisional: false,
    possible: { low: 50, high: 50 },
    ...change,
  }
}

export const makeCategory = (number: number, name: string, change: Partial<Group> = {}): CategoryView => ({
  id: `economy.x.${name.toLowerCase()}`,
  name,
  number,
  ...makeGroup(change),
})

/** A scorecard of one dimension with the categories and data points given; groups are taken as they come. */
export function makeScorecard(categories: CategoryView[], dataPoints: DataPointView[]): Scorecard {
  const coverage = { reported: 1, total: dataPoints.length, verified: 1, scored: 1, notApplicable: 0 }
  return {
    schema: 'citymark.scorecard.1',
    city: {
      slug: 'testville',
      name: 'Testville',
      country: 'NO',
      fictional: false,
      latitude: null,
      longitude: null,
      population: null,
      populationYear: null,
    },
    year: 2024,
    version: 1,
    basis: 'provisional',
    basisNote: null,
    framework: 'u4ssc',
    edition: '2017',
    benchmarkSet: { id: 'reference', name: 'Public reference targets', official: false, hash: 'a'.repeat(64) },
    publishedAt: '2025-01-01T00:00:00.000Z',
    coverage: { ...coverage, coreReported: 1, coreTotal: 1 },
    dimensions: [
      {
        id: 'economy',
        name: 'Economy',
        ...makeGroup(),
        subDimensions: [{ id: 'economy.x', name: 'X', ...makeGroup(), categories }],
      },
    ],
    dataPoints,
    previousHash: null,
    contentHash: 'b'.repeat(64),
  }
}
