import 'server-only'
import type { CityView, SubmissionView } from '@/components/submission/own-city'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { type Cycle, cyclesToStart } from '@/lib/submissions/cycles'
import { partsOf } from '@/lib/submissions/own-work'
import { countByPerson, countProgress, daysLeft } from '@/lib/submissions/progress'
import type { OwnCity, OwnSubmission } from '@/lib/submissions/queries/workspace'
import { isOver } from '@/lib/submissions/workflow'

/** A city of the reader as the page shows it: counts, what can be begun, what the reader has to do. */
export function viewCity(city: OwnCity, actor: Actor, cycles: readonly Cycle[], now: Date): CityView {
  const begun = city.submissions.map((each) => each.cycle.year)
  const [latest] = city.submissions
  const carry = latest ? { count: countCarried(latest), year: latest.cycle.year } : null
  return {
    id: city.id,
    name: city.name,
    role: city.role,
    submissions: city.submissions.map((each) => viewSubmission(each, actor, now)),
    offers: cyclesToStart(cycles, begun, now).map((cycle) => ({ cycle, carry })),
  }
}

function viewSubmission(submission: OwnSubmission, actor: Actor, now: Date): SubmissionView {
  const { id, cycle, kind, state, answers } = submission
  const framework = getFramework(cycle.framework, cycle.edition)
  const shares = submission.shares.map((each) => ({ ...each, dueOn: each.dueOn?.toISOString().slice(0, 10) ?? null }))
  const live = kind === 'report' && !isOver(state)
  const isCitysTurn = state === 'draft' || state === 'returned'
  return {
    id,
    year: cycle.year,
    dueOn: cycle.dueOn,
    kind,
    state,
    live,
    progress: countProgress(framework.indicators, answers),
    people: isCitysTurn ? countByPerson(framework, answers, shares) : [],
    days: isCitysTurn ? daysLeft(cycle.dueOn, now) : null,
    parts: partsOf(framework, answers, shares, actor.id),
  }
}

/** What a city that starts its next report could take over: every value that no assessor has refused. */
const countCarried = ({ answers }: OwnSubmission): number =>
  [...answers.values()].filter((each) => each.state === 'value' && each.verification !== 'not-verified').length
