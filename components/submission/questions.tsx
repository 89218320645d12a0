import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'

export type Question = { key: string; name: string; category: string; slug: string; question: string | null }

/** What the assessor has asked, word for word, with the way to the answer. */
export function Questions({ submissionId, questions }: { submissionId: string; questions: Question[] }) {
  const t = useTranslations('submission')
  if (questions.length === 0) return null
  return (
    <Figure id="questions" title={t('questions', { count: questions.length })} unit={t('questionsUnit')}>
      <ul className="asks">
        {questions.map(({ key, name, category, slug, question }) => (
          <li key={key}>
            <Mark of="in-question" />
            <h3 lang="en">{name}</h3>
            <p lang={question ? '' : undefined}>{question ?? t('noQuestion')}</p>
            <a href={`/workspace/${submissionId}/${category}#${slug}`}>
              {t('answer')}
              <span className="sr">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
