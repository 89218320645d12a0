import { useTranslations } from 'next-intl'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import { type MailPace, mailPaces, type NoticeKind } from '@/lib/mail/kinds'
import { useRefusalWords } from './use-refusal-words'

type Choice = { email: string; demo: boolean; pace: MailPace; muted: readonly NoticeKind[] }

/** What a person is told by mail, and how often. `kinds` are those that can happen to somebody of their role. */
export function MailChoice(props: { choice: Choice; kinds: readonly NoticeKind[]; saved: boolean; save: FormAction }) {
  const { choice, kinds, saved, save } = props
  const t = useTranslations('mailChoice')
  const words = useRefusalWords()
  return (
    <section className="narrow">
      <h1>{t('title')}</h1>
      <p className="stand">{t.rich('stand', { email: () => <bdi data-text="name">{choice.email}</bdi> })}</p>
      {saved && (
        <p className="told-of" role="status">
          {t('saved')}
        </p>
      )}
      {choice.demo && <p className="told-of">{t('demo')}</p>}
      <CommandForm
        action={save}
        fields={[
          {
            name: 'pace',
            label: t('pace'),
            type: 'select',
            value: choice.pace,
            options: mailPaces.map((value) => ({ value, label: t(`paces.${value}`) })),
          },
        ]}
        submit={t('save')}
        words={words}
      >
        <fieldset className="ticks">
          <legend>{t('kinds')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="checkbox" name={kind} defaultChecked={!choice.muted.includes(kind)} />
              {t(`kindNames.${kind}`)}
            </label>
          ))}
        </fieldset>
      </CommandForm>
    </section>
  )
}
