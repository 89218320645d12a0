/** ITU's published city reports: every value with the page it stands on, never presented as verified by us. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { createCity } from '@/lib/cities/commands'
import type { Actor } from '@/lib/policy/policy'
import { publish } from '@/lib/scorecards/commands'
import { saveReadings, startSubmission } from '@/lib/submissions/commands'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import { openCycles } from './cycles'
import { must } from './must'

const rowSchema = z.strictObject({
  city: z.string(),
  country: z.string(),
  report_date: z.string().regex(/^\d{4}(-\d{2})?$/),
  reference_year: z.coerce.number().int(),
  indicator: z.string(),
  data_point: z.string(),
  value: z.union([
    z.literal('yes').transform(() => 1),
    z.literal('no').transform(() => 0),
    z.literal('').transform(() => null),
    z.coerce.number(),
  ]),
  status: z.enum(['value', 'not-reported']),
  precision: z.enum(['approximate', '']),
  printed_as: z.enum(['table', 'prose']),
  source: z.url(),
})
type Row = z.infer<typeof rowSchema>

const citySchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  report: z.string(),
})
type ReportedCity = z.infer<typeof citySchema>

const readRows = (): Row[] =>
  z.array(rowSchema).parse(parse(readFileSync('prisma/seed/published-values.csv', 'utf8'), { columns: true }))

const readCities = (): ReportedCity[] =>
  z.array(citySchema).parse(JSON.parse(readFileSync('prisma/seed/cities.json', 'utf8')))

/** "2020-06" → "June 2020"; a bare year stays as it is. */
const inWords = (date: string): string => {
  const [year, month] = date.split('-')
  if (!month) return date
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01`),
  )
}

const readingOf = (row: Row, report: string): ReadingEntry => {
  const page = /page(\d+)\.html$/.exec(row.source)?.[1]
  return {
    indicator: row.indicator,
    dataPoint: row.data_point,
    state: row.status,
    value: row.value,
    reason: row.status === 'value' ? null : 'Listed in the report as not reported',
    precision: row.precision || 'exact',
    source: page ? `${report}, page ${page}` : report,
    sourceUrl: row.source,
    referenceYear: row.reference_year,
    note: row.printed_as === 'prose' ? 'Printed in the running text of the report, not in a table' : null,
  }
}

/** Seeds the cities of ITU's reports and publishes each under the reference benchmarks. Answers how much there was. */
export async function seedReports(actor: Actor): Promise<{ cities: number; readings: number }> {
  const rows = readRows()
  const cycles = await openCycles(actor, rows.map((row) => row.reference_year).sort())
  const cities = readCities()
  for (const { report, ...city } of cities) {
    const own = rows.filter((row) => row.city === city.name)
    const first = own[0]
    if (!first) throw new Error(`seed: no published values for ${city.name}`)
    const title = `ITU U4SSC ${report}, ${inWords(first.report_date)}`
    const cityId = await must(city.name, createCity(actor, city))
    const cycleId = cycles.get(first.reference_year) ?? ''
    const start = { kind: 'transcription', cityId, cycleId, basisNote: title } as const
    const submissionId = await must(city.name, startSubmission(actor, start))
    const readings = own.map((row) => readingOf(row, title))
    await must(city.name, saveReadings(actor, { submissionId, readings, door: 'transcription' }))
    await must(city.name, publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'transcribed' }))
  }
  return { cities: cities.length, readings: rows.length }
}
