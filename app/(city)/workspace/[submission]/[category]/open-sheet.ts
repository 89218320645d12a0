import 'server-only'
import { notFound } from 'next/navigation'
import { listComments } from '@/lib/comments/queries'
import { listEvidence } from '@/lib/evidence/queries'
import { listCategories } from '@/lib/frameworks/tree'
import type { Framework } from '@/lib/frameworks/types'
import { listJustifications } from '@/lib/justifications/queries'
import { type Actor, can } from '@/lib/policy/policy'
import { getSerial } from '@/lib/submissions/queries/changes'
import { getPast } from '@/lib/submissions/queries/contents'
import { getPeers } from '@/lib/submissions/queries/peers'
import { getRecord } from '@/lib/submissions/queries/sheet'
import { buildSheet, type Closed } from '@/lib/submissions/sheet'
import { buildRail } from '@/lib/submissions/sheet-rail'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import { isOpen } from '@/lib/submissions/workflow'
import { listTasks } from '@/lib/tasks/queries'
import { inScope } from '@/lib/tasks/scope'

type Opened = { actor: Actor; submission: SubmissionHead; framework: Framework; coordinates: boolean }

/** Everything the page of a category shows; 404 when there is no such category. */
export async function openSheet({ actor, submission, framework, coordinates }: Opened, id: string) {
  const category = listCategories(framework.dimensions).find((each) => each.id === id) ?? notFound()
  const { city, cycle } = submission
  const about = { cityId: city.id, framework: cycle.framework, edition: cycle.edition, year: cycle.year }
  // Read first: whatever is written while the page is made comes again with the first question for changes.
  const serial = await getSerial(submission.id)
  const [record, past, peers, tasks, evidence, comments, justifications] = await Promise.all([
    getRecord(submission.id),
    getPast(about),
    getPeers({ ...about, fictional: city.fictional }),
    listTasks(submission.id),
    listEvidence(submission.id),
    listComments(submission.id),
    listJustifications(submission.id),
  ])
  const scopes = tasks.filter((task) => task.assignee.id === actor.id).map((task) => task.scope)
  const saves = submission.kind === 'report' && can(actor, 'reading.save', submission.resource)
  const isMine = (code: string) => {
    const indicator = framework.indicators.find((each) => each.code === code)
    return coordinates || (indicator !== undefined && inScope(scopes, indicator))
  }
  const closed = (code: string | null, key: string | null): Closed | null => {
    if (!saves) return 'role'
    const verification = key === null ? 'unreviewed' : record.readings.get(key)?.verification
    if (!isOpen(submission.state, verification ?? 'unreviewed')) return 'state'
    return (code === null ? coordinates : isMine(code)) ? null : 'scope'
  }
  const sheet = buildSheet({
    framework,
    benchmarkSet: framework.benchmarkSets.get('reference') ?? notFound(),
    category,
    submissionId: submission.id,
    userId: actor.id,
    serial,
    year: cycle.year,
    inputs: record.inputs,
    readings: record.readings,
    last: past,
    peers,
    closed,
  })
  const answers = new Map(
    [...record.readings].map(([key, { content, verification }]) => [
      key,
      { state: content.state, reason: content.reason, verification },
    ]),
  )
  const rail = buildRail(framework, answers, tasks, (of) =>
    framework.indicators.some((each) => each.category === of && isMine(each.code)),
  )
  const codes = new Set(sheet.rows.map((row) => row.indicator))
  const here = (each: { indicator: string }) => codes.has(each.indicator)
  // Told at one data point, wherever that is; what was written for it may stand at another.
  const aboutInputs = new Set(framework.checks.filter((each) => each.kind === 'input-change').map((each) => each.id))
  const holders = tasks.filter((task) => task.scope === id || codes.has(task.scope)).map((task) => task.assignee.name)
  return {
    sheet,
    rail,
    holders: [...new Set(holders)],
    side: {
      evidence: evidence.filter(here),
      comments: comments.filter(here),
      reasons: justifications
        .filter((each) => here(each) || aboutInputs.has(each.rule))
        .map(({ rule, indicator, dataPoint, text }) => ({ rule, indicator, dataPoint, text })),
    },
  }
}
