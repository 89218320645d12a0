import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import type { FormAction } from '@/lib/form'

export type Question = {
  key: string
  indicator: string
  dataPoint: string
  name: string
  href: string
  question: string | null
  mayAnswer: boolean
}
type Props = { submissionId: string; questions: Question[]; answer: FormAction }

/** What the assessor has asked, word for word, each with the way to the value and the form for the answer. */
export function Questions({ submissionId, questions, answer }: Props) {
  const t = useTranslations('submission')
  if (questions.length === 0) return null
  return (
    <Figure id="questions" title={t('questions', { count: questions.length })} unit={t('questionsUnit')}>
      <ul className="asks">
        {questions.map((each) => (
          <Asked key={each.key} submissionId={submissionId} of={each} answer={answer} />
        ))}
      </ul>
    </Figure>
  )
}

function Asked({ submissionId, of, answer }: { submissionId: string; of: Question; answer: FormAction }) {
  const t = useTranslations('submission')
  const words = useRefusalWords()
  const { indicator, dataPoint, name, href, question, mayAnswer } = of
  return (
    <li>
      <h3>
        <Mark of="in-question" />{' '}
        <a href={href} lang="en">
          {name}
        </a>
      </h3>
      <p lang={question ? '' : undefined}>{question ?? t('noQuestion')}</p>
      {mayAnswer && (
        <CommandForm
          action={answer}
          hidden={{ submissionId, indicator, dataPoint }}
          fields={[{ name: 'text', label: t('answer'), hint: t('answerHint'), type: 'textarea', optional: true }]}
          submit={t('sendAnswer')}
          about={t('sendAnswerAbout', { name })}
          quiet
          words={words}
        />
      )}
    </li>
  )
}
