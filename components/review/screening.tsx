import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { Icon } from '@/components/entry/icons'
import { useFigures } from '@/components/scorecard/use-figures'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { Framework } from '@/lib/frameworks/types'
import { slugOfKey } from '@/lib/reviews/address'
import type { Screened } from '@/lib/reviews/screening'
import type { Review } from '@/lib/reviews/types'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import { nameOfKey } from './names'

type Props = { review: Review; framework: Framework; events: SubmissionEvent[]; sendBack: FormAction }

/** The checks before any single value is judged, each with what was found, and the way to send everything back. */
export function Screening({ review, framework, events, sendBack }: Props) {
  const t = useTranslations('review.screening')
  const words = useRefusalWords()
  const flagged = review.screening.filter((each) => each.outcome === 'flagged').length
  return (
    <Figure id="screening" title={t('title', { flagged, of: review.screening.length })} unit={t('unit')}>
      <ul className="screened">
        {review.screening.map((each) => (
          <Check key={each.check} of={each} review={review} framework={framework} />
        ))}
      </ul>
      {events.includes('return') && (
        <details className="send-back">
          <summary>{t('back')}</summary>
          <p className="xs dim">{t('backText')}</p>
          <CommandForm
            action={sendBack}
            hidden={{ submissionId: review.head.id }}
            fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' }]}
            submit={t('send')}
            quiet
            words={words}
          />
        </details>
      )}
    </Figure>
  )
}

const icons = { passed: 'tick', flagged: 'warn', 'not-applicable': 'open' } as const

function Check({ of, review, framework }: { of: Screened; review: Review; framework: Framework }) {
  const t = useTranslations('review.screening')
  const { numbers } = useFigures()
  const { check, outcome, keys } = of
  const write = (name: string) => {
    const figure = of.numbers[name]
    return figure === undefined
      ? '–'
      : numbers.plain(figure >= 1000 ? Math.round(figure) : Number(figure.toPrecision(4)))
  }
  const told = { now: write('now'), last: write('last'), missing: write('missing'), of: write('of') }
  const sentence =
    outcome === 'not-applicable'
      ? t(`nothing.${check === 'reported' ? 'other' : 'now' in of.numbers ? 'first' : 'other'}`, told)
      : t(`${outcome}.${check}`, { ...told, year: String(review.lastYear ?? ''), count: keys.length })
  return (
    <li className={outcome}>
      <Icon of={icons[outcome]} label={t(`outcomes.${outcome}`)} />
      <p>
        <b>{t(`checks.${check}`)}.</b> {sentence}
      </p>
      {keys.length > 0 && outcome === 'flagged' && (
        <details open={keys.length <= 6}>
          <summary>{t('values', { count: keys.length })}</summary>
          <ul>
            {keys.map((key) => (
              <li key={key}>
                <a href={`/review/${review.head.id}/${slugOfKey(framework, key)}`} lang="en">
                  {nameOfKey(framework, key)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
