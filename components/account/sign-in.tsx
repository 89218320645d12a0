import { useTranslations } from 'next-intl'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import { useRefusalWords } from './use-refusal-words'

/** The sign-in form; `next` is where the person wanted to go. */
export function SignIn({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('signIn')
  const words = { ...useRefusalWords(), forbidden: t('wrong') }
  return (
    <section className="narrow">
      <h1>{t('title')}</h1>
      <p className="stand">{t('standfirst')}</p>
      <CommandForm
        action={action}
        hidden={{ next }}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
        submit={t('submit')}
        words={words}
      />
    </section>
  )
}
