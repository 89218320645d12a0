import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { Framework } from '@/lib/frameworks/types'
import type { Review } from '@/lib/reviews/types'
import { countPlaces, type Step } from '@/lib/reviews/walk'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import type { OverviewActions } from './view'

type Props = {
  review: Review
  framework: Framework
  steps: Step[]
  events: SubmissionEvent[]
  actions: Pick<OverviewActions, 'takeUp' | 'complete' | 'publish'>
}

/** The one next move of the whole submission: take it up, end the review, publish; or what stands before it. */
export function Closing({ review, framework, steps, events, actions }: Props) {
  const t = useTranslations('review.closing')
  const words = useRefusalWords()
  const { head } = review
  const hidden = { submissionId: head.id }
  if (events.includes('start-review'))
    return (
      <section className="closing" aria-label={t('label')}>
        <p>{t('startText')}</p>
        <CommandForm action={actions.takeUp} hidden={hidden} submit={t('start')} words={words} />
      </section>
    )
  if (head.state === 'published')
    return (
      <p className="closing">
        <a href={`/cities/${head.city.slug}/${head.cycle.year}`}>{t('published')}</a>
      </p>
    )
  if (events.includes('publish'))
    return (
      <section className="closing" aria-label={t('label')}>
        <p>{t('publishText')}</p>
        <PublishForm review={review} framework={framework} basis="verified" actions={actions} />
      </section>
    )
  if (!events.includes('complete-review') && !events.includes('publish-provisional')) return null
  const counts = countPlaces(steps)
  const open = counts['to-review'] + counts.answered
  const unread = review.second?.unread ?? 0
  const unsettled = steps.filter((each) => each.differs).length
  const isLeft = open + counts.asked + unread + unsettled > 0
  return (
    <section className="closing" aria-label={t('label')}>
      {events.includes('complete-review') && isLeft && (
        <p>{t('left', { open, asked: counts.asked, unread, unsettled })}</p>
      )}
      {events.includes('complete-review') && !isLeft && (
        <>
          <p>{t('completeText')}</p>
          <CommandForm action={actions.complete} hidden={hidden} submit={t('complete')} words={words} />
        </>
      )}
      {events.includes('publish-provisional') && (
        <details>
          <summary>{t('provisional')}</summary>
          <p className="xs dim">{t('provisionalText')}</p>
          <PublishForm review={review} framework={framework} basis="provisional" actions={actions} />
        </details>
      )}
    </section>
  )
}

type Publish = Pick<Props, 'review' | 'framework'> & {
  basis: 'verified' | 'provisional'
  actions: Pick<OverviewActions, 'publish'>
}

function PublishForm({ review, framework, basis, actions }: Publish) {
  const t = useTranslations('review.closing')
  const words = useRefusalWords()
  const sets = [...framework.benchmarkSets.values()].sort((a, b) => Number(a.official) - Number(b.official))
  return (
    <CommandForm
      action={actions.publish}
      hidden={{ submissionId: review.head.id, basis }}
      fields={[
        {
          name: 'benchmarkSet',
          label: t('set'),
          type: 'select',
          options: sets.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      submit={t(basis === 'verified' ? 'publish' : 'publishProvisional')}
      quiet={basis === 'provisional'}
      words={words}
    />
  )
}
