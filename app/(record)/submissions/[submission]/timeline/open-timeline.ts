import 'server-only'
import { notFound } from 'next/navigation'
import { listDoers, listEvents } from '@/lib/audit/queries'
import { requireSession } from '@/lib/auth/session'
import { getFramework } from '@/lib/frameworks/registry'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import type { Actor, Role } from '@/lib/policy/policy'
import { requireSubmission } from '@/lib/submissions/queries'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import { filterSchema, type TimelineFilter } from '@/lib/timeline/filter'
import { type ShownRow, show } from '@/lib/timeline/rows'

/** Somebody to choose in the filter: by id, or by office where the reader is not told the name. */
export type Choice = { value: string; name: string | null; role: Role }

export type OpenedTimeline = {
  actor: Actor
  submission: SubmissionHead
  framework: Framework
  filter: TimelineFilter
  people: Choice[]
  /** At most `most` events. */
  list: (most: number) => Promise<ShownRow[]>
}

/** The timeline of a submission for whoever may see all of it: its city, its lead assessors, administrators. 404 for others. */
export async function openTimeline(id: string, search: unknown): Promise<OpenedTimeline> {
  const actor = await requireSession(`/submissions/${id}/timeline`)
  const submission = (await requireSubmission(actor, id)) ?? notFound()
  const framework = getFramework(submission.cycle.framework, submission.cycle.edition)
  const people = await choicesFor(actor.role, id)
  const asked = filterSchema.parse(search)
  const person = people.some(({ value }) => value === asked.person) ? asked.person : null
  const place = asked.about === null ? null : findDataPoint(framework, asked.about)
  const filter = { ...asked, person, about: place ? asked.about : null }
  const scopes = place ? [place.indicator.code, place.indicator.category] : []
  const list = async (most: number) => (await listEvents(id, filter, most, scopes)).map((row) => show(row, actor.role))
  return { actor, submission, framework, filter, people, list }
}

async function choicesFor(reader: Role, submissionId: string): Promise<Choice[]> {
  const people = (await listDoers(submissionId)).map(({ id, name, role }): Choice => {
    const hidden = reader === 'official' && role !== 'official'
    return hidden ? { value: role, name: null, role } : { value: id, name, role }
  })
  return people.filter(({ value }, at) => people.findIndex((each) => each.value === value) === at)
}
