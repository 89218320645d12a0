import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Overview } from '@/components/submission/overview'
import { planCarryForward } from '@/lib/submissions/carry-forward'
import { groupCategories } from '@/lib/submissions/category-rows'
import { findGaps } from '@/lib/submissions/completeness'
import { partsOf } from '@/lib/submissions/own-work'
import { countByPerson, countProgress, daysLeft } from '@/lib/submissions/progress'
import { getContents } from '@/lib/submissions/queries/contents'
import { listTasks } from '@/lib/tasks/queries'
import { inScope } from '@/lib/tasks/scope'
import { sendAnswer } from './actions'
import { checkFindings } from './check-findings'
import { openSubmission } from './open-submission'
import { viewQuestions } from './view-questions'

type Props = PageProps<'/workspace/[submission]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id } = await params
  const { submission } = await openSubmission(id, `/workspace/${id}`)
  const t = await getTranslations('submission')
  return { title: t('title', { city: submission.city.name, year: submission.cycle.year }) }
}

export default async function SubmissionPage({ params, searchParams }: Props) {
  const { submission: id } = await params
  const core = (await searchParams).core === '1'
  const opened = await openSubmission(id, `/workspace/${id}`)
  const { actor, submission, framework, coordinates } = opened
  const [contents, tasks] = await Promise.all([getContents(id), listTasks(id)])
  const { past, findings } = await checkFindings(submission, contents)
  const { answers, readings } = contents
  const isCitysTurn = submission.kind === 'report' && ['draft', 'returned'].includes(submission.state)
  const warned = isCitysTurn ? findings.flatMap(([finding, said]) => (said ? [] : [finding.key])) : []
  const scopes = tasks.filter((task) => task.assignee.id === actor.id).map((task) => task.scope)
  const carries = past
    ? planCarryForward(framework, past, { readings: answers, inputs: contents.inputs }, coordinates)
    : []
  const own = coordinates ? carries : carries.filter(({ indicator }) => inScope(scopes, indicator))
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Overview
        submission={submission}
        standing={{
          progress: countProgress(framework.indicators, answers),
          people: isCitysTurn ? countByPerson(framework, answers, tasks) : [],
          days: isCitysTurn ? daysLeft(submission.cycle.dueOn, new Date()) : null,
        }}
        groups={groupCategories(framework, answers, tasks, warned, core)}
        core={core}
        gate={framework.coverageGate * 100}
        parts={coordinates ? [] : partsOf(framework, answers, tasks, actor.id)}
        questions={viewQuestions(opened, scopes, findGaps(framework, readings))}
        answer={sendAnswer}
        carry={past && isCitysTurn ? { count: own.length, year: past.year } : null}
      />
    </SignedInPage>
  )
}
