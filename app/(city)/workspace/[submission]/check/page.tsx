import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Check } from '@/components/submission/check'
import { linesOf } from '@/components/timeline/lines'
import { listEvents } from '@/lib/audit/queries'
import { can } from '@/lib/policy/policy'
import { countUnreported, findGaps } from '@/lib/submissions/completeness'
import { getContents } from '@/lib/submissions/queries/contents'
import { reachOf } from '@/lib/submissions/reach'
import { availableEvents } from '@/lib/submissions/workflow'
import { listTasks } from '@/lib/tasks/queries'
import { wholeTimeline } from '@/lib/timeline/filter'
import { fold, show } from '@/lib/timeline/rows'
import { sendAnswer } from '../actions'
import { checkFindings } from '../check-findings'
import { openSubmission } from '../open-submission'
import { viewQuestions } from '../view-questions'
import { explainValue, submitSubmission, withdrawSubmission } from './actions'
import { namesOf, viewFindings } from './view'

/** How many of the latest events the page looks at; the timeline has all. */
const latest = 30

type Props = PageProps<'/workspace/[submission]/check'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id } = await params
  const { city, cycle } = (await openSubmission(id, `/workspace/${id}/check`)).submission
  const page = (await getTranslations('check'))('title')
  return { title: (await getTranslations('submission'))('meta', { page, city: city.name, year: cycle.year }) }
}

export default async function CheckPage({ params }: Props) {
  const { submission: id } = await params
  const opened = await openSubmission(id, `/workspace/${id}/check`)
  const { actor, submission, framework } = opened
  const [contents, tasks, timeline] = await Promise.all([
    getContents(id),
    listTasks(id),
    listEvents(id, wholeTimeline, latest),
  ])
  const { past, findings } = await checkFindings(submission, contents)
  const scopes = tasks.filter((task) => task.assignee.id === actor.id).map((task) => task.scope)
  const gaps = findGaps(framework, contents.readings)
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Check
        submission={submission}
        gaps={gaps}
        questions={viewQuestions(opened, scopes, gaps)}
        findings={viewFindings(opened, contents, scopes, findings)}
        names={{ ...namesOf(framework), lastYear: past?.year ?? submission.cycle.year - 1 }}
        unreported={countUnreported(framework, contents.readings)}
        reach={reachOf(framework, contents.readings)}
        gate={framework.coverageGate * 100}
        events={availableEvents(submission.kind, submission.state, (needs) => can(actor, needs, submission.resource))}
        happened={linesOf(framework, fold(timeline.map((row) => show(row, actor.role))))}
        actions={{ submit: submitSubmission, withdraw: withdrawSubmission, justify: explainValue, answer: sendAnswer }}
      />
    </SignedInPage>
  )
}
