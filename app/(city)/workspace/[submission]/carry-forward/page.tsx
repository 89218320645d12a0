import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { CarryForward } from '@/components/submission/carry-forward'
import { planCarryForward } from '@/lib/submissions/carry-forward'
import { getContents, getPast } from '@/lib/submissions/queries/contents'
import { listTasks } from '@/lib/tasks/queries'
import { inScope } from '@/lib/tasks/scope'
import { openSubmission } from '../open-submission'
import { takeOver } from './actions'

type Props = PageProps<'/workspace/[submission]/carry-forward'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id } = await params
  const { city, cycle } = (await openSubmission(id, `/workspace/${id}/carry-forward`)).submission
  const t = await getTranslations('submission')
  const page = t('carryTitle', { year: cycle.year - 1 })
  return { title: t('meta', { page, city: city.name, year: cycle.year }) }
}

export default async function CarryForwardPage({ params }: Props) {
  const { submission: id } = await params
  const { actor, submission, framework, coordinates } = await openSubmission(id, `/workspace/${id}/carry-forward`)
  const about = { cityId: submission.city.id, ...submission.cycle }
  const [contents, past, tasks] = await Promise.all([getContents(id), getPast(about), listTasks(id)])
  const scopes = tasks.filter((task) => task.assignee.id === actor.id).map((task) => task.scope)
  const present = { readings: contents.answers, inputs: contents.inputs }
  const isOpen = submission.state === 'draft' || submission.state === 'returned'
  const carries = past && isOpen ? planCarryForward(framework, past, present, coordinates) : []
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <CarryForward
        submission={submission}
        framework={framework}
        carries={coordinates ? carries : carries.filter(({ indicator }) => inScope(scopes, indicator))}
        year={past?.year ?? null}
        action={takeOver}
      />
    </SignedInPage>
  )
}
