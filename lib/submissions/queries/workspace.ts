import 'server-only'
import { db } from '@/lib/db/client'
import type { Actor, MembershipRole } from '@/lib/policy/policy'
import type { Cycle } from '@/lib/submissions/cycles'
import type { Answer, Answers, Share } from '@/lib/submissions/progress'
import type { SubmissionKind, SubmissionState } from '@/lib/submissions/workflow'

export type OwnSubmission = {
  id: string
  cityId: string
  cycle: { year: number; dueOn: Date; framework: string; edition: string }
  kind: SubmissionKind
  state: SubmissionState
  answers: Answers
  shares: (Share & { dueOn: Date | null })[]
}
export type OwnCity = {
  id: string
  slug: string
  name: string
  fictional: boolean
  role: MembershipRole
  /** Latest first. */
  submissions: OwnSubmission[]
}

/** The cities `actor` belongs to, by name, each with its submissions. Four queries, however many there are. */
export async function listOwnCities(actor: Actor): Promise<OwnCity[]> {
  const roles = new Map(actor.memberships.map(({ cityId, role }) => [cityId, role]))
  const cities = await db().city.findMany({
    where: { id: { in: [...roles.keys()] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true, fictional: true },
  })
  const submissions = await listSubmissions(cities.map((city) => city.id))
  return cities.map((city) => ({
    ...city,
    role: roles.get(city.id) ?? 'contributor',
    submissions: submissions.filter((each) => each.cityId === city.id),
  }))
}

async function listSubmissions(cityIds: string[]): Promise<OwnSubmission[]> {
  const rows = await db().submission.findMany({
    where: { cityId: { in: cityIds } },
    orderBy: [{ cycle: { year: 'desc' } }, { id: 'asc' }],
    select: {
      id: true,
      cityId: true,
      kind: true,
      state: true,
      cycle: { select: { year: true, dueOn: true, framework: true, edition: true } },
      tasks: { select: { scope: true, dueOn: true, assignee: { select: { id: true, name: true } } } },
    },
  })
  const answers = new Map(rows.map((row) => [row.id, new Map<string, Answer>()]))
  const readings = await db().reading.findMany({
    where: { submissionId: { in: rows.map((row) => row.id) } },
    select: { submissionId: true, indicator: true, dataPoint: true, state: true, reason: true, verification: true },
  })
  for (const { submissionId, indicator, dataPoint, ...answer } of readings)
    answers.get(submissionId)?.set(`${indicator}/${dataPoint}`, answer as Answer)
  return rows.map(({ tasks, kind, state, ...row }) => ({
    ...row,
    kind: kind as SubmissionKind,
    state: state as SubmissionState,
    answers: answers.get(row.id) ?? new Map(),
    shares: tasks,
  }))
}

/** All reporting cycles, so that a page can say which of them a city can begin. */
export const listCyclesToOffer = (): Promise<Cycle[]> =>
  db().reportingCycle.findMany({ select: { id: true, year: true, name: true, opensOn: true, dueOn: true } })
