import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'

type About = { city: string; year: number; name: string; path: string }

/** The form for saying what is wrong with a value. It works without scripts; a field nobody sees catches what fills in everything. */
export function ChallengeForm(props: { about: About; hidden: Record<string, string>; send: FormAction }) {
  const { about, hidden, send } = props
  const t = useTranslations('challenge')
  const words = useRefusalWords()
  return (
    <section className="narrow challenge">
      <h1>{t('formTitle')}</h1>
      <Which about={about} />
      <p>{t('how')}</p>
      <p>{t('privacy')}</p>
      <CommandForm
        action={send}
        hidden={hidden}
        fields={[
          { name: 'text', label: t('text'), hint: t('textHint'), type: 'textarea' },
          { name: 'source', label: t('source'), hint: t('sourceHint'), type: 'text', autoComplete: 'off' },
        ]}
        submit={t('send')}
        words={words}
      >
        <p className="sr" aria-hidden="true">
          <label htmlFor="homepage">{t('homepage')}</label>
          <input id="homepage" name="homepage" tabIndex={-1} autoComplete="off" />
        </p>
      </CommandForm>
    </section>
  )
}

/** What a reader sees after sending; the same whether it will be shown or not. */
export function ChallengeSent({ about }: { about: About }) {
  const t = useTranslations('challenge')
  return (
    <section className="narrow challenge">
      <h1>{t('sentTitle')}</h1>
      <Which about={about} />
      <p role="status">{t('sent')}</p>
      <p>
        <a href={about.path}>{t('back')}</a>
      </p>
    </section>
  )
}

function Which({ about: { city, year, name, path } }: { about: About }) {
  const t = useTranslations('challenge')
  return (
    <p className="stand">
      {t.rich('stand', {
        city,
        year: String(year),
        value: () => (
          <a href={path} lang="en">
            {name}
          </a>
        ),
      })}
    </p>
  )
}
