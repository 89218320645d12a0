import { useTranslations } from 'next-intl'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { PublicInvitation } from '@/lib/invitations/schemas'
import { useRefusalWords } from './use-refusal-words'

type Actions = { accept: FormAction; signInAndJoin: FormAction; join: FormAction }

/** What whoever follows an invitation's link sees: accept it with a new account or an old one, or why that is over. */
export function Invitation(props: {
  token: string
  invitation: PublicInvitation | null
  reader: { name: string } | null
  actions: Actions
}) {
  const { token, invitation, reader, actions } = props
  if (invitation === null) return <Closed of="unknown" />
  if (invitation.state !== 'open') return <Closed of={invitation.state} />
  return <Open token={token} of={invitation} reader={reader} actions={actions} />
}

function Closed({ of }: { of: 'used' | 'revoked' | 'expired' | 'unknown' }) {
  const t = useTranslations('invitation')
  return (
    <section className="narrow">
      <h1>{t(`states.${of}`)}</h1>
      <p className="stand">{t(`texts.${of}`)}</p>
      {of === 'used' && <a href="/sign-in?next=/workspace">{t('toSignIn')}</a>}
    </section>
  )
}

function Open(props: { token: string; of: PublicInvitation; reader: { name: string } | null; actions: Actions }) {
  const { token, of, reader, actions } = props
  const t = useTranslations('invitation')
  const words = useRefusalWords()
  const hidden = { token }
  return (
    <section className="narrow">
      <h1>{t('title')}</h1>
      <p className="stand">{t.rich('stand', { role: of.role, city: () => <span lang="">{of.city}</span> })}</p>
      <p>{t.rich('by', { name: () => <bdi lang="">{of.invitedBy}</bdi> })}</p>
      {reader ? (
        <>
          <p>{t.rich('signedIn', { name: () => <bdi lang="">{reader.name}</bdi> })}</p>
          <CommandForm action={actions.join} hidden={hidden} submit={t('join')} words={words} />
        </>
      ) : (
        <>
          <h2>{t('new')}</h2>
          <CommandForm
            action={actions.accept}
            hidden={hidden}
            fields={[
              { name: 'name', label: t('name'), type: 'text', autoComplete: 'name' },
              {
                name: 'password',
                label: t('password'),
                hint: t('passwordHint'),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
            submit={t('accept')}
            words={words}
          />
          <details className="later">
            <summary>{t('existing')}</summary>
            <CommandForm
              action={actions.signInAndJoin}
              hidden={hidden}
              fields={[
                { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
                { name: 'password', label: t('existingPassword'), type: 'password', autoComplete: 'current-password' },
              ]}
              submit={t('signIn')}
              words={{ ...words, forbidden: t('wrong') }}
            />
          </details>
        </>
      )}
    </section>
  )
}
