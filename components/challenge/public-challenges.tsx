import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { PublicChallenge } from '@/lib/challenges/types'
import { Answer, Said } from './said'

/** What readers have said against a value and what was answered, and the way to say something; `form` is its address. */
export function PublicChallenges({ challenges, form }: { challenges: readonly PublicChallenge[]; form: string }) {
  const t = useTranslations('challenge')
  const open = challenges.filter(({ answer }) => answer === null).length
  return (
    <Figure id="challenges" title={t('title', { count: challenges.length, open })} unit={t('unit')}>
      {challenges.length === 0 ? null : (
        <ol className="challenges">
          {challenges.map((each) => (
            <li key={each.id}>
              <Said of={each} />
              {each.answer === null ? <p className="xs">{t('unanswered')}</p> : <Answer of={each.answer} />}
            </li>
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
