import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { People } from '@/components/submission/people'
import { listInvitations } from '@/lib/invitations/queries'
import { partsOf, withoutPerson } from '@/lib/submissions/own-work'
import { getContents } from '@/lib/submissions/queries/contents'
import { listMembers } from '@/lib/submissions/queries/members'
import { listTasks } from '@/lib/tasks/queries'
import { openSubmission } from '../open-submission'
import { assignParts, inviteColleague, removePart, takeInvitationBack } from './actions'

type Props = PageProps<'/workspace/[submission]/people'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id } = await params
  const { city, cycle } = (await openSubmission(id, `/workspace/${id}/people`)).submission
  const page = (await getTranslations('people'))('title')
  return { title: (await getTranslations('submission'))('meta', { page, city: city.name, year: cycle.year }) }
}

const actions = { assign: assignParts, remove: removePart, invite: inviteColleague, revoke: takeInvitationBack }

export default async function PeoplePage({ params }: Props) {
  const { submission: id } = await params
  const { actor, submission, framework, coordinates } = await openSubmission(id, `/workspace/${id}/people`)
  const [{ answers }, tasks, members, invitations] = await Promise.all([
    getContents(id),
    listTasks(id),
    listMembers(submission.city.id),
    coordinates ? listInvitations(submission.city.id) : [],
  ])
  const t = await getTranslations('people')
  const people = members.map((member) => ({
    id: member.id,
    name: member.name,
    role: t(`roles.${member.role}`),
    parts: partsOf(framework, answers, tasks, member.id).flatMap((part) => {
      const task = tasks.find((each) => each.assignee.id === member.id && each.scope === part.scope)
      return task ? [{ ...part, taskId: task.id }] : []
    }),
  }))
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <People
        submission={submission}
        framework={framework}
        members={members}
        people={people}
        taken={new Set(tasks.map((task) => task.scope))}
        free={withoutPerson(framework, tasks).length}
        coordinate={coordinates ? { invitations, actions } : null}
      />
    </SignedInPage>
  )
}
