import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { Talk } from '@/lib/reviews/talk'
import { Differences } from './differences'
import type { ValueView } from './view'

/** What was asked, answered, changed and decided about the value, in the order in which it happened. */
export function Conversation({ view, comment }: { view: ValueView; comment: FormAction }) {
  const { review, place, talk, may } = view
  const t = useTranslations('review.talk')
  const words = useRefusalWords()
  const [indicator, dataPoint] = [place.indicator.code, place.dataPoint.id]
  return (
    <section id="thread" aria-labelledby="talk">
      <h2 id="talk">{t('title')}</h2>
      {talk.length === 0 && <p className="xs dim">{t('none')}</p>}
      <ol className="thread">
        {talk.map((each) => (
          <Entry key={JSON.stringify(each)} of={each} view={view} />
        ))}
      </ol>
      {may.comment && (
        <details className="say">
          <summary>{t('write')}</summary>
          <CommandForm
            action={comment}
            hidden={{ submissionId: review.head.id, indicator, dataPoint }}
            fields={[{ name: 'text', label: t('comment'), hint: t('hint'), type: 'textarea' }]}
            submit={t('send')}
            quiet
            words={words}
          />
        </details>
      )}
    </section>
  )
}

function Entry({ of, view }: { of: Talk; view: ValueView }) {
  const t = useTranslations('review.talk')
  const format = useFormatter()
  const when = format.dateTime(new Date(of.at), { dateStyle: 'medium', timeStyle: 'short' })
  const line = (text: string, more?: ReactNode) => (
    <li className={`talk-${of.kind}`}>
      <p className="xs dimmer">
        <b lang="">{of.by}</b> <time dateTime={of.at}>{when}</time> {text}
      </p>
      {more}
    </li>
  )
  switch (of.kind) {
    case 'said':
      return line('', <p lang="">{of.text}</p>)
    case 'answered':
      return line(t('answered'))
    case 'decided':
      return line(t(`decided.${of.verification}`), of.reason === null ? undefined : <p lang="">{of.reason}</p>)
    case 'changed':
      return line(
        t('changed'),
        <Differences of={of.differences} framework={view.framework} point={view.place.dataPoint} />,
      )
    case 'evidence':
      return line(
        t('evidence'),
        <p className="xs">
          <a href={`#e-${of.id}`} lang="">
            {of.name}
          </a>
        </p>,
      )
  }
}
