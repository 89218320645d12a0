import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/entry/icons'
import { Num } from '@/components/ui/number'
import { listCategories } from '@/lib/frameworks/tree'
import { valueSlug } from '@/lib/reviews/address'
import { countPlaces, showing } from '@/lib/reviews/walk'
import { PlaceMark } from './place-mark'
import { ShowChoice } from './show-choice'
import { StackBar } from './stack-bar'
import { useValues } from './use-values'
import type { ValueView } from './view'

/** All values that are shown, by category, each with how it stands; the way from any to any. */
export function ReviewRail({ view }: { view: ValueView }) {
  const { review, framework, place, steps, show } = view
  const t = useTranslations('review')
  const { write } = useValues()
  const { id } = review.head
  const counts = countPlaces(steps)
  const values = steps.length - counts['not-reported'] - counts['not-applicable']
  const decided = counts.verified + counts['not-verified'] + (review.blind ? counts.asked : 0)
  const rest = values - counts.verified - counts['not-verified'] - counts.asked - counts.answered
  const shown = new Map(showing(steps, show).map((step) => [step.key, step]))
  const rows = new Map(review.rows.map((row) => [row.key, row]))
  const query = show === 'all' ? '' : `?show=${show}`
  const lineOf = (indicator: (typeof framework.indicators)[number]) =>
    indicator.dataPoints.flatMap((point) => {
      const [step, row] = [shown.get(point.key), rows.get(point.key)]
      if (!step || !row) return []
      const isCurrent = point.key === place.dataPoint.key
      const content = row.reading?.content
      return [
        <li key={point.key} className={`s-${step.place}`}>
          <Link
            href={`/review/${id}/${valueSlug(indicator, point)}${query}`}
            prefetch={false}
            aria-current={isCurrent ? 'page' : undefined}
          >
            <span className="qi">
              <PlaceMark of={step.place} />
            </span>
            <span className="rn" lang="en">
              {indicator.dataPoints.length > 1 ? point.name : indicator.name}
            </span>
            <span className="qf">
              {step.warnings > 0 && (
                <>
                  <Icon of="warn" label={t('marks.warnings', { count: step.warnings })} />
                  <span aria-hidden="true">{step.warnings}</span>
                </>
              )}
            </span>
            <span className="qv">
              <Num>{content?.state === 'value' ? write(point, content.value, content.precision) : '–'}</Num>
            </span>
          </Link>
        </li>,
      ]
    })
  return (
    <nav className="rail" aria-label={t('rail')}>
      <div className="tot">
        <span>{t('decidedOf', { decided, values })}</span>
        <StackBar
          parts={{
            decided: counts.verified,
            refused: counts['not-verified'],
            asked: counts.asked,
            answered: counts.answered,
            rest,
          }}
        />
      </div>
      <ShowChoice href={`/review/${id}/${valueSlug(place.indicator, place.dataPoint)}`} steps={steps} show={show} />
      <ul>
        {listCategories(framework.dimensions).map((category) => {
          const lines = framework.indicators.filter((each) => each.category === category.id).flatMap(lineOf)
          if (lines.length === 0) return null
          return (
            <li key={category.id} className="group">
              <p className="rs" lang="en">
                {category.name}
              </p>
              <ul>{lines}</ul>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
