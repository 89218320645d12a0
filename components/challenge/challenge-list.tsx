import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { OwnChallenge } from '@/lib/challenges/types'
import type { ChallengeEvent } from '@/lib/challenges/workflow'
import type { FormAction } from '@/lib/form'
import { Answer, Said } from './said'

type Actions = Record<ChallengeEvent, FormAction>

/** The challenges that somebody looks after, each with what they may do with it now. */
export function ChallengeList({ challenges, actions }: { challenges: readonly OwnChallenge[]; actions: Actions }) {
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

function One({ of: challenge, actions }: { of: OwnChallenge; actions: Actions }) {
  const t = useTranslations('challenge')
  const { state, reason, answer, city, year, name, path } = challenge
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
      <Said of={challenge} />
      {answer && <Answer of={answer} />}
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
function Moves({ of: { id, state, events, name, city, year }, actions }: { of: OwnChallenge; actions: Actions }) {
  const t = useTranslations('challenge.list')
  const words = useRefusalWords()
  const frame = { hidden: { challengeId: id }, words }
  const about = { name, city, year: String(year) }
  const decline = t(state === 'received' ? 'decline' : 'takeAway')
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
          <summary>{decline}</summary>
          <CommandForm
            {...frame}
            action={actions.decline}
            fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' }]}
            submit={decline}
            quiet
          />
        </details>
      )}
    </>
  )
}
