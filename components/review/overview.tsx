import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/layout/crumbs'
import { Day } from '@/components/submission/day'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Framework } from '@/lib/frameworks/types'
import { slugOfKey } from '@/lib/reviews/address'
import type { Review } from '@/lib/reviews/types'
import { countPlaces, isWaiting, type Show, type Step } from '@/lib/reviews/walk'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import { AfterNotice } from './after-notice'
import { Closing } from './closing'
import { Screening } from './screening'
import { SecondPart } from './second-part'
import { StackBar } from './stack-bar'
import { ValueList } from './value-list'
import type { OverviewActions } from './view'

export type OverviewProps = {
  review: Review
  framework: Framework
  steps: Step[]
  show: Show
  events: SubmissionEvent[]
  mayDecide: boolean
  /** The data point that was decided last, and the part of which many were verified together. */
  after: string | null
  together: string | null
  actions: OverviewActions
}

/** A review at a glance: how far it is, what screening finds, every value, the second reader, and its end. */
export function ReviewOverview(props: OverviewProps) {
  const { review, framework, steps, show, events, mayDecide, after, together, actions } = props
  const { head, blind } = review
  const t = useTranslations('review')
  const states = useTranslations('submissions.states')
  const first = steps.find(isWaiting)
  const slug = first && slugOfKey(framework, first.key)
  return (
    <div className="desk review-desk">
      <MarkSheet />
      <header className="subhead">
        <Crumbs
          above={[{ href: '/review', text: t('title') }]}
          here={
            <>
              <span lang="">{head.city.name}</span> <bdi>{head.cycle.year}</bdi>
            </>
          }
        />
        <h1 tabIndex={-1} data-arrive>
          <span lang="">{head.city.name}</span> <bdi>{head.cycle.year}</bdi>{' '}
          <span className="tag">{states(head.state)}</span>
        </h1>
      </header>
      {after && (
        <AfterNotice review={review} framework={framework} at={after} mayUndo={mayDecide} undo={actions.undecide} />
      )}
      <Progress steps={steps} blind={blind} />
      <p className="standing-line">
        {t.rich('due', { date: () => <Day of={head.cycle.dueOn} /> })}. {t(`stateText.${blind ? 'blind' : head.state}`)}{' '}
        {mayDecide && <a href={`/submissions/${head.id}/timeline`}>{t('timeline')}</a>}
      </p>
      {head.state === 'in-review' && first && slug && (
        <p className="onwards">
          <a className="btn main" href={`/review/${head.id}/${slug}`}>
            {t('goOn', { count: steps.filter(isWaiting).length })}
          </a>
        </p>
      )}
      <Closing review={review} framework={framework} steps={steps} events={events} actions={actions} />
      {!blind && <Screening review={review} framework={framework} events={events} sendBack={actions.sendBack} />}
      <ValueList
        review={review}
        framework={framework}
        steps={steps}
        show={show}
        mayDecide={mayDecide}
        together={together}
        actions={actions}
      />
      {review.second && <SecondPart review={review} framework={framework} />}
    </div>
  )
}

function Progress({ steps, blind }: { steps: Step[]; blind: boolean }) {
  const t = useTranslations('review')
  const counts = countPlaces(steps)
  const values = steps.length - counts['not-reported'] - counts['not-applicable']
  const [verified, refused, asked, answered] = [counts.verified, counts['not-verified'], counts.asked, counts.answered]
  const decided = verified + refused
  const numbers = { values, verified, refused, asked, answered, decided: blind ? decided + asked : decided }
  return (
    <>
      <p className="stand">{t(blind ? 'progressBlind' : 'progress', numbers)}</p>
      <StackBar parts={{ decided: verified, refused, asked, answered, rest: values - decided - asked - answered }} />
      <p className="xs dim">{t('progressParts', numbers)}</p>
    </>
  )
}
