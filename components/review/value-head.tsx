import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/number'
import { listCategories } from '@/lib/frameworks/tree'
import { nameOfKey } from './names'
import { PlaceMark } from './place-mark'
import { useValues } from './use-values'
import type { ValueView } from './view'

/** What is looked at: the indicator, its figure, what it means, and the ways to the values around it. */
export function ValueHead({ view }: { view: ValueView }) {
  const { framework, place, row, steps, ways, review, show } = view
  const t = useTranslations('review')
  const levels = useTranslations('review.levels')
  const { write, unitWords } = useValues()
  const { indicator, dataPoint } = place
  const content = row.reading?.content
  const category = listCategories(framework.dimensions).find((each) => each.id === indicator.category)
  const step = steps.find((each) => each.key === row.key)
  const at = steps.findIndex((each) => each.key === row.key) + 1
  const href = (slug: string) => `/review/${review.head.id}/${slug}${show === 'all' ? '' : `?show=${show}`}`
  const way = (slug: string | null, hotkey: string, text: string) =>
    slug === null ? (
      <span className="dimmer">{text}</span>
    ) : (
      <Link href={href(slug)} prefetch={hotkey === 'j' ? null : false} data-hotkey={hotkey}>
        {text}
      </Link>
    )
  return (
    <>
      <div className="whereabouts">
        <p className="xs dimmer">
          <bdi>{indicator.code}</bdi> · {levels(indicator.level)} · <span lang="en">{category?.name}</span> ·{' '}
          {t('position', { at, of: steps.length })}
        </p>
        <nav className="ways" aria-label={t('ways.label')}>
          {way(ways.previous, 'k', t('ways.previous'))}
          {way(ways.next, 'j', t('ways.next'))}
          {way(ways.flagged, 'f', t('ways.flagged'))}
        </nav>
      </div>
      <div className="rvhead">
        <h1 tabIndex={-1} data-arrive lang="en">
          {nameOfKey(framework, row.key)}
        </h1>
        <p className="big">
          {content?.state === 'value' ? (
            <>
              <b>
                <Num>{write(dataPoint, content.value, content.precision)}</Num>
              </b>{' '}
              <span lang="en">{unitWords(dataPoint)}</span>
            </>
          ) : (
            <span>{t(`places.${content?.state === 'not-applicable' ? 'not-applicable' : 'not-reported'}`)}</span>
          )}
        </p>
      </div>
      <p className="standing">
        {step && (
          <span className={`s-${step.place}`}>
            <PlaceMark of={step.place} /> <span aria-hidden="true">{t(`places.${step.place}`)}</span>
          </span>
        )}
        {content?.reason && <span lang="">{content.reason}</span>}
      </p>
      <p className="dim def">
        <span lang="en">{indicator.definition}</span> {t(`better.${dataPoint.direction}`)}{' '}
        <a href={`/indicators/${indicator.slug}`}>{t('fullIndicator')}</a>
      </p>
    </>
  )
}
