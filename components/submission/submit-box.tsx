import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import type { Heading } from './submission-head'

/** What submitting means, and the buttons for what can be done now. */
export function SubmitBox(props: {
  submission: Heading
  events: SubmissionEvent[]
  actions: { submit: FormAction; withdraw: FormAction }
}) {
  const { submission, events, actions } = props
  const { id, city, cycle, state } = submission
  const t = useTranslations('check')
  const words = useRefusalWords()
  const isCitysTurn = state === 'draft' || state === 'returned'
  return (
    <Figure id="submit" title={t(`submitTitle.${state}`)}>
      <p className="prose">{t(`submitText.${state}`)}</p>
      {events.includes('submit') && (
        <CommandForm
          action={actions.submit}
          hidden={{ submissionId: id }}
          submit={t('submit', { city: city.name, year: cycle.year })}
          words={words}
        />
      )}
      {events.includes('withdraw') && (
        <CommandForm
          action={actions.withdraw}
          hidden={{ submissionId: id }}
          submit={t('withdraw')}
          quiet
          words={words}
        />
      )}
      {isCitysTurn && events.length === 0 && <p className="prose dim">{t('onlyCoordinator')}</p>}
    </Figure>
  )
}
