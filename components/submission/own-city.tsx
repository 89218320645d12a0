import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { MembershipRole } from '@/lib/policy/policy'
import type { Cycle } from '@/lib/submissions/cycles'
import { earliest, type Part } from '@/lib/submissions/own-work'
import type { SubmissionKind, SubmissionState } from '@/lib/submissions/workflow'
import { Day } from './day'
import { PartList } from './part-list'
import { ProgressBar } from './progress-bar'
import { type Standing, StandingSentence } from './standing'

export type SubmissionView = Standing & {
  id: string
  year: number
  dueOn: Date
  kind: SubmissionKind
  state: SubmissionState
  /** Is there still something for the city to do or to wait for? */
  live: boolean
  /** What the reader has been given. */
  parts: Part[]
}
/** A cycle the city can begin, and how many values of the year before can be carried into it. */
export type Offer = { cycle: Cycle; carry: { count: number; year: number } | null }
export type CityView = {
  id: string
  name: string
  role: MembershipRole
  submissions: SubmissionView[]
  offers: Offer[]
}

/** One city of the reader: the submissions at work, what can be begun, and the years that are over. */
export function OwnCity({ city, start }: { city: CityView; start: FormAction }) {
  const t = useTranslations('workspace')
  const live = city.submissions.filter((each) => each.live)
  const past = city.submissions.filter((each) => !each.live)
  return (
    <Figure id={`city-${city.id}`} title={<span lang="">{city.name}</span>} unit={t(`roles.${city.role}`)}>
      {city.offers.map((offer) => (
        <Start key={offer.cycle.id} city={city} offer={offer} start={start} />
      ))}
      {live.map((each) => (
        <Live key={each.id} of={each} role={city.role} />
      ))}
      {city.submissions.length + city.offers.length === 0 && <p>{t('nothing')}</p>}
      {past.length > 0 && (
        <ul className="years" aria-label={t('past')}>
          {past.map((each) => (
            <Past key={each.id} of={each} />
          ))}
        </ul>
      )}
    </Figure>
  )
}

function Live({ of, role }: { of: SubmissionView; role: MembershipRole }) {
  const t = useTranslations('workspace')
  const states = useTranslations('submissions.states')
  const { id, year, state, dueOn, progress, parts } = of
  const due = earliest(parts.map((part) => part.dueOn))
  return (
    <article className="live" aria-labelledby={`s-${id}`}>
      <h3 id={`s-${id}`}>
        <a href={`/workspace/${id}`}>
          <bdi>{year}</bdi>
        </a>{' '}
        <span className="tag">{states(state)}</span>
      </h3>
      {role === 'contributor' && (
        <div className="mine">
          <h4>
            {t.rich('yours', { count: parts.length, due: due ? 'yes' : 'no', date: () => due && <Day of={due} /> })}
          </h4>
          {parts.length > 0 && <PartList submissionId={id} parts={parts} />}
        </div>
      )}
      <p className="says">
        <StandingSentence {...of} />
      </p>
      <ProgressBar of={progress.indicators} />
      <p className="onward">
        <a href={`/workspace/${id}`}>{t('open', { year })}</a>
        {role === 'coordinator' && (
          <>
            <a href={`/workspace/${id}/people`}>{t('people')}</a>
            <a href={`/workspace/${id}/check`}>{t('check')}</a>
          </>
        )}
        <span>{t.rich('dueOn', { date: () => <Day of={dueOn} /> })}</span>
      </p>
    </article>
  )
}

function Past({ of: { id, year, state, kind, progress } }: { of: SubmissionView }) {
  const t = useTranslations('workspace')
  const states = useTranslations('submissions.states')
  return (
    <li>
      <a href={`/workspace/${id}`}>
        <bdi>{year}</bdi>
      </a>
      <span>{kind === 'transcription' ? t('transcribed') : states(state)}</span>
      <span>{t('answered', progress.dataPoints)}</span>
    </li>
  )
}

function Start({ city, offer, start }: { city: CityView; offer: Offer; start: FormAction }) {
  const t = useTranslations('workspace')
  const words = useRefusalWords()
  const { cycle, carry } = offer
  return (
    <div className="live start">
      <h3>
        <bdi>{cycle.year}</bdi> <span className="tag">{t('notStarted')}</span>
      </h3>
      <p className="says">
        {t.rich('offer', { name: () => <span lang="">{cycle.name}</span>, date: () => <Day of={cycle.dueOn} /> })}{' '}
        {carry ? t('offerCarry', carry) : t('offerFirst')}
      </p>
      {city.role === 'coordinator' ? (
        <CommandForm
          action={start}
          hidden={{ cityId: city.id, cycleId: cycle.id }}
          submit={t('start', { year: cycle.year })}
          words={words}
        />
      ) : (
        <p>{t('waitForStart')}</p>
      )}
    </div>
  )
}
