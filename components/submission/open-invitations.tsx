import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { InvitationRow } from '@/lib/invitations/schemas'
import { Day } from './day'

/** The invitations nobody has used yet, with the way to take each back. */
export function OpenInvitations({ invitations, revoke }: { invitations: InvitationRow[]; revoke: FormAction }) {
  const t = useTranslations('people')
  const words = useRefusalWords()
  const open = invitations.filter((each) => each.state === 'open')
  return (
    <Figure id="open" title={t('open', { count: open.length })} unit={open.length > 0 ? t('openUnit') : undefined}>
      <ul className="asks">
        {open.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <h3>
              <bdi lang="">{email}</bdi> <small>{t(`roles.${role}`)}</small>
            </h3>
            <p>{t.rich('until', { date: () => <Day of={expiresAt.slice(0, 10)} /> })}</p>
            <CommandForm
              action={revoke}
              hidden={{ invitationId: id }}
              submit={t('revoke')}
              about={t('revokeOf', { email })}
              quiet
              words={words}
            />
          </li>
        ))}
      </ul>
    </Figure>
  )
}
