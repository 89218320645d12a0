import { useFormatter, useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import { type MailState, mailStates } from '@/lib/mail/kinds'

type Mail = {
  id: string
  createdAt: Date
  state: MailState | 'cut-off'
  attempts: number
  tryAt: Date
  endedAt: Date | null
  name: string
  recipient: string | null
  subject: string | null
  text: string | null
  fault: string | null
}

/** Every mail with what became of it, and its text; whether anything is sent at all. */
export function Outbox(props: {
  server: string | null
  gathering: number
  mails: Mail[]
  next: string | null
  shown: MailState | null
  /** Is this a later page than the first? */
  later: boolean
  again: FormAction
}) {
  const { server, gathering, mails, next, shown, later, again } = props
  const t = useTranslations('outbox')
  const address = (state: MailState | null, before?: string) => {
    const search = new URLSearchParams({ ...(state ? { state } : {}), ...(before ? { before } : {}) }).toString()
    return `/admin/outbox${search === '' ? '' : `?${search}`}`
  }
  return (
    <AdminSection place="outbox">
      <p>
        {server === null ? t('keeps') : t.rich('sends', { server: () => <bdi data-text="name">{server}</bdi> })}{' '}
        {t('gathering', { count: gathering })}
      </p>
      <nav className="subnav" aria-label={t('filter')}>
        {[null, ...mailStates].map((state) => (
          <a key={state ?? 'all'} href={address(state)} aria-current={state === shown ? 'true' : undefined}>
            {state === null ? t('all') : t(`states.${state}`)}
          </a>
        ))}
      </nav>
      {mails.length === 0 && <p>{t('none')}</p>}
      <ul className="rows wide">
        {mails.map((mail) => (
          <Entry key={mail.id} of={mail} again={again} />
        ))}
      </ul>
      <p className="subnav">
        {later && <a href={address(shown)}>{t('newest')}</a>}
        {next !== null && <a href={address(shown, next)}>{t('older')}</a>}
      </p>
    </AdminSection>
  )
}

function Entry({ of: mail, again }: { of: Mail; again: FormAction }) {
  const t = useTranslations('outbox')
  const words = useRefusalWords()
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  const { id, state, name, recipient, subject, text, fault, attempts, endedAt, createdAt, tryAt } = mail
  return (
    <li>
      <div>
        <h2>{subject ?? t('unwritten', { name })}</h2>
        <p>
          <bdi data-text="name">{name}</bdi> {recipient && <bdi data-text="name">&lt;{recipient}&gt;</bdi>},{' '}
          <bdi>{day(endedAt ?? createdAt)}</bdi>: {t(`states.${state}`)}
          {state === 'waiting' && `, ${t('attempts', { count: attempts })}, ${t('next', { at: day(tryAt) })}`}
        </p>
        {fault && <p className="why">{fault}</p>}
        {text && (
          <details>
            <summary>{t('text')}</summary>
            <pre lang="">{text}</pre>
          </details>
        )}
      </div>
      {(state === 'failed' || state === 'cut-off') && (
        <CommandForm
          action={again}
          hidden={{ mailId: id }}
          submit={t('again')}
          about={t('againAbout', { subject: subject ?? '', name })}
          quiet
          words={words}
        />
      )}
    </li>
  )
}
