/** Publications as a city makes them, computed by the product's own code, for the database to make copies of. */
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { canonical } from '@/lib/scorecards/canonical'
import { type Examined, freeze } from '@/lib/scorecards/freeze'
import type { ReviewView } from '@/lib/scorecards/schema'
import { summaryOf } from '@/lib/scorecards/store'
import { dataPointsOf, settle } from '@/lib/submissions/evaluate'
import { readingEntrySchema } from '@/lib/submissions/schemas'
import type { DemoCity, YearScript } from '@/prisma/seed/demo-cities'
import { chance, inputsFor } from '@/prisma/seed/demo-inputs'
import { readingsFor } from '@/prisma/seed/demo-readings'

export const years = Array.from({ length: 10 }, (_, n) => 2016 + n)

/** What stands in a template for the city that takes it; as long as most names. */
export const blank = { slug: 'template-city', name: 'Template City' }

/** One city's year, as the columns of its publication, in one of many variants, some better than others, each reporting between half and nearly all. */
export function makeTemplate(variant: number, year: number) {
  const framework = getFramework()
  const city: DemoCity = {
    ...{ slug: `variant-${variant}`, name: blank.name, population: 500_000, areaKm2: 300, years: {} },
    ...{ start: 0.2 + 0.6 * chance(`start ${variant}`), gain: 0.03 * chance(`gain ${variant}`) },
  }
  const inputs = inputsFor(framework, city, year)
  const { readings, kept } = readingsFor(framework, city, year, scriptOf(framework, variant, year), inputs)
  const known = new Map(Object.entries(kept))
  const points = dataPointsOf(framework)
  const examined = new Map<string, Examined>()
  const reviews = new Map<string, ReviewView>()
  for (const reading of readings) {
    const { indicator, dataPoint, ...sent } = readingEntrySchema.parse(reading)
    const key = `${indicator}/${dataPoint}`
    const point = points.get(key)
    const settled = point && settle(point, sent, known)
    if (!settled?.ok) continue
    const verification = chance(`verdict ${variant} ${year} ${key}`) < 0.8 ? 'verified' : 'unreviewed'
    examined.set(key, { content: settled.content, verification, verificationReason: null })
    if (sent.state === 'value' && verification === 'verified')
      reviews.set(key, { on: `${year + 1}-03-14`, depth: 'together', questions: 0, evidence: 1 })
  }
  const scorecard = freeze({
    framework,
    benchmarkSet: 'reference',
    city: { ...blank, country: 'XB', fictional: false, ...place, population: 500_000, populationYear: year },
    year,
    version: 1,
    basis: 'verified',
    basisNote: null,
    publishedAt: `${year + 1}-04-01T12:00:00.000Z`,
    previousHash: null,
    readings: examined,
    inputs: known,
    reviews,
  })
  const { contentHash: _, ...document } = scorecard
  const { edition, benchmarkSet } = scorecard
  return {
    ...{ year, framework: framework.id, edition, benchmarkSet: benchmarkSet.id, benchmarkHash: benchmarkSet.hash },
    document: canonical(document),
    summary: summaryOf(scorecard),
  }
}

const place = { latitude: 12.5, longitude: 34.5 }
function scriptOf(framework: Framework, variant: number, year: number): YearScript {
  const share = 0.05 + 0.45 * chance(`absent ${variant}`)
  const absent = Object.fromEntries(
    framework.indicators
      .flatMap(({ dataPoints }) => dataPoints)
      .filter(({ key }) => chance(`absent ${variant} ${year} ${key}`) < share)
      .map(({ key }) => [key, { state: 'not-reported' as const, reason: 'Nobody counts it yet' }]),
  )
  return {
    until: 'published',
    absent,
    overwritten: [],
    approximate: [],
    verdict: () => ({ verdict: 'verified', reason: null }),
  }
}
