import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { Field } from '@/components/ui/field'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { Framework } from '@/lib/frameworks/types'
import type { InvitationRow } from '@/lib/invitations/schemas'
import type { Member } from '@/lib/submissions/own-work'
import { isOver } from '@/lib/submissions/workflow'
import { OpenInvitations } from './open-invitations'
import { PartChoice } from './part-choice'
import { type Heading, SubmissionHead } from './submission-head'
import { type PersonParts, TaskTable } from './task-table'

export type PeopleProps = {
  submission: Heading & { city: { id: string; name: string } }
  framework: Framework
  members: Member[]
  people: PersonParts[]
  /** Scopes that somebody has. */
  taken: ReadonlySet<string>
  /** Indicators that nobody has. */
  free: number
  /** null: the reader does not coordinate. */
  coordinate: {
    invitations: InvitationRow[]
    actions: { assign: FormAction; remove: FormAction; invite: FormAction; revoke: FormAction }
  } | null
}

/** Who has which part of a submission; for the coordinator also handing out parts and inviting people. */
export function People(props: PeopleProps) {
  const { submission, people, free, coordinate } = props
  const t = useTranslations('people')
  const over = isOver(submission.state)
  const busy = people.filter((each) => each.parts.length > 0).length
  return (
    <div className="desk">
      <SubmissionHead submission={submission} place="people" />
      <p className="stand">{t('stand', { count: free })}</p>
      <Figure id="has" title={t('has', { count: busy })} unit={t('hasUnit')}>
        <TaskTable
          submissionId={submission.id}
          people={people}
          remove={coordinate && !over ? coordinate.actions.remove : null}
        />
      </Figure>
      {over && <p className="state">{t('over')}</p>}
      {!coordinate && <p className="state">{t('onlyCoordinator')}</p>}
      {coordinate && !over && <Assign {...props} assign={coordinate.actions.assign} />}
      {coordinate && <Invite {...props} invite={coordinate.actions.invite} over={over} />}
      {coordinate && <OpenInvitations invitations={coordinate.invitations} revoke={coordinate.actions.revoke} />}
    </div>
  )
}

const useDue = (): Field => {
  const t = useTranslations('people')
  return { name: 'dueOn', label: t('dueField'), hint: t('dueHint'), type: 'date', optional: true }
}

function Assign({ submission, framework, members, taken, assign }: PeopleProps & { assign: FormAction }) {
  const t = useTranslations('people')
  const words = useRefusalWords()
  const options = members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Figure id="assign" title={t('assign')} unit={t('assignUnit')}>
      <CommandForm
        action={assign}
        hidden={{ submissionId: submission.id }}
        fields={[{ name: 'assigneeId', label: t('who'), type: 'select', options }, useDue()]}
        submit={t('give')}
        words={words}
      >
        <PartChoice framework={framework} id="assign-indicator" taken={taken} />
      </CommandForm>
    </Figure>
  )
}

function Invite(props: PeopleProps & { invite: FormAction; over: boolean }) {
  const { submission, framework, taken, invite, over } = props
  const t = useTranslations('people')
  const words = useRefusalWords()
  const roles = (['contributor', 'coordinator'] as const).map((role) => ({ value: role, label: t(`roles.${role}`) }))
  const days = [7, 14, 30].map((count) => ({ value: String(count), label: t('days', { count }) }))
  const due = useDue()
  return (
    <Figure id="invite" title={t('invite')} unit={t('inviteUnit')}>
      <CommandForm
        action={invite}
        hidden={{ cityId: submission.city.id, ...(over ? {} : { submissionId: submission.id }) }}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'off' },
          { name: 'role', label: t('role'), type: 'select', options: roles },
          { name: 'days', label: t('works'), type: 'select', options: days, value: '14' },
          ...(over ? [] : [due]),
        ]}
        submit={t('send')}
        shown={t('link')}
        words={words}
      >
        {!over && (
          <details className="later">
            <summary>{t('firstParts')}</summary>
            <PartChoice framework={framework} id="invite-indicator" taken={taken} />
          </details>
        )}
      </CommandForm>
    </Figure>
  )
}
