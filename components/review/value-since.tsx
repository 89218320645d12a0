import { useTranslations } from 'next-intl'
import { differencesSince } from '@/lib/reviews/since'
import { Differences } from './differences'
import type { ValueView } from './view'

/** What the city says otherwise than in its report before this one, and what became of it then. */
export function ValueSince({ view }: { view: ValueView }) {
  const { review, framework, place, row } = view
  const t = useTranslations('review.since')
  if (!row.last) return null
  const differences = differencesSince(row, place.dataPoint.formula, review.inputs, review.lastInputs)
  return (
    <section aria-labelledby="since">
      <h2 id="since">
        {t('title', { year: String(review.lastYear ?? '') })}{' '}
        <span className="dimmer">{t(`was.${row.last.verification}`)}</span>
      </h2>
      {differences.length === 0 ? (
        <p className="xs dim">{t('same')}</p>
      ) : (
        <Differences of={differences} framework={framework} point={place.dataPoint} />
      )}
    </section>
  )
}
