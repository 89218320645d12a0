import { useTranslations } from 'next-intl'
import { addressOf } from '@/lib/comparisons/address'
import { type Comparison, pinned } from '@/lib/comparisons/comparison'
import { cite } from '@/lib/scorecards/cite'

/** The ways to take this view away: data, a link that never changes, a citation, a frame for another page. */
export function Take(props: { comparison: Comparison; until: string | null; origin: string }) {
  const t = useTranslations('compare.take')
  const { comparison, until, origin } = props
  const { view, sides } = comparison
  const held = pinned(view, sides, until)
  const scorecards = sides.map(({ scorecard }) => scorecard)
  const names = scorecards.map(({ city }) => city.name).join(', ')
  const address = `${origin}${addressOf(held)}`
  const frame = `<iframe src="${origin}${addressOf(held, '/embed/compare')}" title="${t('frameTitle', { names }).replaceAll('"', '&quot;')}" width="100%" height="900" loading="lazy"></iframe>`
  return (
    <section className="takeaway" aria-labelledby="takeaway">
      <h2 id="takeaway">{t('title')}</h2>
      <dl>
        <div>
          <dt>{t('data')}</dt>
          <dd>
            <Downloads comparison={comparison} /> {t('licence')}
          </dd>
        </div>
        <div>
          <dt>{t('cite')}</dt>
          <dd lang="en" className="cite">
            {cite(
              `Comparison of ${names}${until ? `, over the years as published until ${until}` : ''}`,
              scorecards,
              address,
            )}
          </dd>
        </div>
        <div>
          <dt>{t('link')}</dt>
          <dd>
            <a href={addressOf(held)}>{t('linkText')}</a>
          </dd>
        </div>
        <div>
          <dt>
            <label htmlFor="frame">{t('embed')}</label>
          </dt>
          <dd>
            <textarea id="frame" readOnly rows={3} dir="ltr" value={frame} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** The same view as files. */
export function Downloads({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare.take')
  const { view } = comparison
  return (
    <span className="downloads">
      <a href={addressOf(view, '/compare.csv')}>
        <bdi>CSV</bdi>
      </a>{' '}
      <a href={addressOf(view, '/compare.json')}>
        <bdi>JSON</bdi>
      </a>{' '}
      <a href={addressOf(view, '/compare.metadata.json')}>{t('metadata')}</a>
    </span>
  )
}
