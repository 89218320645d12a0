/** Publications for tests of the public side: transcribed reports, the shortest way to one. */
import { createCity } from '@/lib/cities/commands'
import { openCycle } from '@/lib/cycles/commands'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import type { Scorecard } from '@/lib/scorecards/schema'
import { saveReadings, startSubmission } from '@/lib/submissions/commands'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import { must } from './cast'

const cycleOf = async (admin: Actor, year: number): Promise<string> => {
  const known = await db().reportingCycle.findFirst({ where: { year }, select: { id: true } })
  const dates = { opensOn: `${year}-01-01`, dueOn: `${year}-12-31` }
  return (
    known?.id ?? must(openCycle(admin, { framework: 'u4ssc', edition: '2017', year, name: `U4SSC ${year}`, ...dates }))
  )
}

const cityOf = async (admin: Actor, name: string): Promise<string> => {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const known = await db().city.findUnique({ where: { slug }, select: { id: true } })
  return known?.id ?? must(createCity(admin, { slug, name, country: 'NO' }))
}

/** A figure as a report prints it; null where the report has the inputs that it is worked out from. */
export const printed = (indicator: string, value: number | null, change: Partial<ReadingEntry> = {}): ReadingEntry => ({
  indicator,
  dataPoint: 'value',
  state: 'value',
  value,
  ...change,
})

export type Draft = { submissionId: string; cityId: string }

/** Figures that values are worked out from, by their keys. */
type Inputs = Record<string, number>

/** A transcription that nobody has published. */
export async function draftReport(
  admin: Actor,
  name: string,
  year: number,
  readings: ReadingEntry[],
  inputs: Inputs = {},
): Promise<Draft> {
  const [cityId, cycleId] = [await cityOf(admin, name), await cycleOf(admin, year)]
  const kind = 'transcription'
  const submissionId = await must(startSubmission(admin, { kind, cityId, cycleId, basisNote: 'A printed report' }))
  await must(saveReadings(admin, { submissionId, inputs, readings, door: 'transcription' }))
  return { submissionId, cityId }
}

/** A published transcription. */
export async function publishReport(
  admin: Actor,
  name: string,
  year: number,
  readings: ReadingEntry[],
  inputs: Inputs = {},
): Promise<Scorecard & Draft> {
  const draft = await draftReport(admin, name, year, readings, inputs)
  const { submissionId } = draft
  return {
    ...(await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'transcribed' }))),
    ...draft,
  }
}

/** A second version of what is published. */
export async function correctReport(admin: Actor, submissionId: string, readings: ReadingEntry[]): Promise<Scorecard> {
  await must(correct(admin, { submissionId, note: 'A slip of the pen' }))
  await must(saveReadings(admin, { submissionId, readings, door: 'transcription' }))
  return must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'transcribed' }))
}
