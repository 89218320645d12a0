import { useTranslations } from 'next-intl'
import { Day } from '@/components/submission/day'
import { Figure } from '@/components/ui/figure'
import { ReaderSource, ReaderText } from './reader-text'

type Challenge = {
  id: string
  at: Date
  version: number
  text: string
  source: string
  answer: { text: string; at: Date; as: 'official' | 'assessor' | 'admin' } | null
}

/** What readers have said against a value and what was answered, and the way to say something; `form` is its address. */
export function PublicChallenges({ challenges, form }: { challenges: readonly Challenge[]; form: string }) {
  const t = useTranslations('challenge')
  const open = challenges.filter(({ answer }) => answer === null).length
  return (
    <Figure id="challenges" title={t('title', { count: challenges.length, open })} unit={t('unit')}>
      {challenges.length === 0 ? null : (
        <ol className="challenges">
          {challenges.map((each) => (
            <One key={each.id} of={each} />
          ))}
        </ol>
      )}
      <p>
        <a href={form} rel="nofollow">
          {t('link')}
        </a>
      </p>
    </Figure>
  )
}

function One({ of: { at, version, text, source, answer } }: { of: Challenge }) {
  const t = useTranslations('challenge')
  return (
    <li>
      <p className="xs">
        {t.rich('by', { date: () => <Day of={at} /> })}, {t('ofVersion', { version })}
      </p>
      <ReaderText of={text} />
      <p>
        {t('sourceIs')} <ReaderSource of={source} />
      </p>
      {answer === null ? (
        <p className="xs">{t('unanswered')}</p>
      ) : (
        <div className="reply">
          <p className="xs">{t.rich(`answered.${answer.as}`, { date: () => <Day of={answer.at} /> })}</p>
          <ReaderText of={answer.text} />
        </div>
      )}
    </li>
  )
}
