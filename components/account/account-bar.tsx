import { useTranslations } from 'next-intl'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { Role } from '@/lib/policy/policy'
import { useRefusalWords } from './use-refusal-words'

/** The pages of each role, its home first. */
export const homes = { admin: '/admin', assessor: '/review', official: '/workspace' } as const satisfies Record<
  Role,
  string
>

/** Who is signed in, where their work is, and the way out. */
export function AccountBar({ name, role, signOut }: { name: string; role: Role; signOut: FormAction }) {
  const t = useTranslations('account')
  const words = useRefusalWords()
  return (
    <section className="account" aria-label={t('label')}>
      <div className="wrap">
        <span>
          {t('signedInAs', { role: t(`roles.${role}`) })} <b data-text="name">{name}</b>
        </span>
        <a href={homes[role]}>{t(`homes.${role}`)}</a>
        <a href="/account/mail">{t('mails')}</a>
        <CommandForm action={signOut} submit={t('signOut')} quiet words={words} />
      </div>
    </section>
  )
}
