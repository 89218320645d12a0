import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/policy/policy'
import { startReview } from '@/lib/reviews/commands'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { publish } from '@/lib/scorecards/commands'
import { getScorecard } from '@/lib/scorecards/queries'
import type { Scorecard } from '@/lib/scorecards/schema'
import { startSubmission, submit } from '@/lib/submissions/commands'
import { requireSubmission } from '@/lib/submissions/queries'
import { makeSeedActor } from '@/prisma/seed/people'
import { seedReports } from '@/prisma/seed/reports'
import { makeCity, makeCycle, makeMember, makeUser, must } from '@/tests/support/cast'
import { type CellEdit, editWorkbook, framework, words } from '@/tests/support/spreadsheet'
import { applyImport } from './commands/apply'
import { receiveUpload } from './commands/upload'
import { getDryRun, getLayout } from './queries'
import { writeXlsx } from './xlsx/write-xlsx'

type Printed = { city: string; indicator: string; data_point: string; value: string; status: string }

const printed: Printed[] = parse(readFileSync('prisma/seed/published-values.csv', 'utf8'), { columns: true })
const points = new Map(
  framework.indicators.flatMap((each) => each.dataPoints.map((point) => [point.key, point] as const)),
)

/** The cells somebody fills in who has the report before them: the printed value, where the template has a place for it. */
function fillIn({ indicator, data_point, value, status }: Printed): CellEdit[] {
  const key = `${indicator}/${data_point}`
  if (status !== 'value')
    return [
      { key, column: 'state', value: 'not reported' },
      { key, column: 'reason', value: 'Listed as not reported' },
    ]
  const column = points.get(key)?.formula.kind === 'ratio' ? 'final' : 'first'
  return [{ key, column, value: Number.isNaN(Number(value)) ? value : Number(value) }]
}

/** The scores of dimensions, sub-dimensions and categories. */
const groupsOf = (scorecard: Scorecard | null) =>
  (scorecard?.dimensions ?? [])
    .flatMap((each) => [each, ...each.subDimensions, ...each.subDimensions.flatMap((sub) => sub.categories)])
    // How they are verified differs: a report is not a transcription.
    .map(({ id, points, maxPoints, percent, band, reported, scored, coreReported, provisional, possible }) => ({
      ...{ id, points, maxPoints, percent, band, reported, scored, coreReported, provisional, possible },
    }))

async function enterBySpreadsheet(admin: Actor): Promise<string> {
  const cityId = await makeCity(admin)
  const coordinator = await makeMember(admin, cityId, 'coordinator')
  const cycleId = await makeCycle(admin, 2031)
  const submissionId = await must(startSubmission(coordinator, { kind: 'report', cityId, cycleId }))
  const head = await requireSubmission(coordinator, submissionId)
  if (!head) throw new Error('the submission is gone')
  const reader = { words, locale: 'en-GB' }
  const template = writeXlsx(await getLayout(head, reader), words, head.city.name)
  const bytes = editWorkbook(template, printed.filter((row) => row.city === 'Riyadh').flatMap(fillIn))
  const uploadId = await must(receiveUpload(coordinator, submissionId, { name: 'riyadh.xlsx', bytes }))
  const dryRun = await getDryRun(coordinator.id, head, uploadId, reader)
  expect(dryRun?.rows.filter((row) => row.status === 'refused')).toEqual([])
  await must(applyImport(coordinator, { submissionId, uploadId, seen: dryRun?.mark ?? '', leaveOut: false }, reader))
  const assessor = await makeUser(admin, 'assessor')
  await must(submit(coordinator, submissionId))
  await must(assignAssessor(admin, submissionId, assessor.id))
  await must(startReview(assessor, submissionId))
  await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
  return head.city.slug
}

test('the published values of Riyadh, entered by import of a spreadsheet, give the scorecard of the seed', async () => {
  const admin = await makeSeedActor()
  await seedReports(admin)
  const [seeded, imported] = [await getScorecard('riyadh'), await getScorecard(await enterBySpreadsheet(admin))]
  const scores = (scorecard: typeof seeded) =>
    scorecard?.dataPoints.map(({ indicator, dataPoint, value, percent, points, band, unscored }) => ({
      ...{ indicator, dataPoint, value, percent, points, band, unscored },
    }))
  expect(scores(imported)).toEqual(scores(seeded))
  expect(groupsOf(imported)).toEqual(groupsOf(seeded))
  expect(imported?.dataPoints.filter((each) => each.points !== null).length).toBeGreaterThan(10)
}, 120_000)
