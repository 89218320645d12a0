import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'

export type Question = { key: string; name: string; href: string; question: string | null }

/** What the assessor has asked, word for word, with the way to the answer. */
export function Questions({ questions }: { questions: Question[] }) {
  const t = useTranslations('submission')
  if (questions.length === 0) return null
  return (
    <Figure id="questions" title={t('questions', { count: questions.length })} unit={t('questionsUnit')}>
      <ul className="asks">
        {questions.map(({ key, name, href, question }) => (
          <li key={key}>
            <Mark of="in-question" />
            <h3 lang="en">{name}</h3>
            <p lang={question ? '' : undefined}>{question ?? t('noQuestion')}</p>
            <a href={href}>
              {t('answer')}
              <span className="sr">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
