import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { Day } from '@/components/submission/day'
import { CommandForm } from '@/components/ui/command-form'
import type { ChallengeEvent, ChallengeState } from '@/lib/challenges/workflow'
import type { FormAction } from '@/lib/form'
import { ReaderSource, ReaderText } from './reader-text'

type Challenge = {
  id: string
  at: Date
  version: number
  text: string
  source: string
  state: ChallengeState
  reason: string | null
  answer: { text: string; at: Date; as: 'official' | 'assessor' | 'admin' } | null
  city: string
  year: number
  name: string
  path: string
  events: readonly ChallengeEvent[]
}
type Actions = Record<ChallengeEvent, FormAction>

/** The challenges that somebody looks after, each with what they may do with it now. */
export function ChallengeList({ challenges, actions }: { challenges: readonly Challenge[]; actions: Actions }) {
  return (
    <ul className="queue">
      {challenges.map((each) => (
        <li key={each.id} id={`challenge-${each.id}`}>
          <One of={each} actions={actions} />
        </li>
      ))}
    </ul>
  )
}

function One({ of: challenge, actions }: { of: Challenge; actions: Actions }) {
  const t = useTranslations('challenge')
  const { at, version, text, source, state, reason, answer, city, year, name, path } = challenge
  return (
    <>
      <header>
        <h2>
          <a href={path}>
            <span lang="">{city}</span> <bdi>{year}</bdi>, <span lang="en">{name}</span>
          </a>
        </h2>
        <p className="tags">
          <span className="tag">{t(`list.states.${state}`)}</span>
        </p>
      </header>
      <p className="xs">
        {t.rich('by', { date: () => <Day of={at} /> })}, {t('ofVersion', { version })}
      </p>
      <ReaderText of={text} />
      <p>
        {t('sourceIs')} <ReaderSource of={source} />
      </p>
      {answer && (
        <div className="reply">
          <p className="xs">{t.rich(`answered.${answer.as}`, { date: () => <Day of={answer.at} /> })}</p>
          <ReaderText of={answer.text} />
        </div>
      )}
      {reason && (
        <p>
          {t.rich('list.declined', {
            reason: () => (
              <q lang="" dir="auto">
                {reason}
              </q>
            ),
          })}
        </p>
      )}
      <Moves of={challenge} actions={actions} />
    </>
  )
}

/** What can be done with it now; what is shown already is declined behind a fold. */
function Moves({ of: { id, state, events, name, city, year }, actions }: { of: Challenge; actions: Actions }) {
  const t = useTranslations('challenge.list')
  const words = useRefusalWords()
  const frame = { hidden: { challengeId: id }, words }
  const about = { name, city, year: String(year) }
  const decline = (
    <CommandForm
      {...frame}
      action={actions.decline}
      fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' }]}
      submit={t(state === 'received' ? 'decline' : 'takeAway')}
      quiet
    />
  )
  return (
    <>
      {events.includes('show') && (
        <CommandForm {...frame} action={actions.show} submit={t('show')} about={t('showAbout', about)} />
      )}
      {events.includes('answer') && (
        <CommandForm
          {...frame}
          action={actions.answer}
          fields={[{ name: 'answer', label: t('answer'), hint: t('answerHint'), type: 'textarea' }]}
          submit={t('send')}
        />
      )}
      {events.includes('decline') && (
        <details>
          <summary>{t(state === 'received' ? 'decline' : 'takeAway')}</summary>
          {decline}
        </details>
      )}
    </>
  )
}
