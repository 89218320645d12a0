import { useTranslations } from 'next-intl'
import { Wheel } from '@/components/charts/wheel'
import type { Scorecard } from '@/lib/scorecards/schema'

/** What this is, in one heading and two sentences, beside one real wheel. */
export function Hero(props: { featured: Scorecard | null; counts: { indicators: string; dataPoints: string } }) {
  const t = useTranslations('home')
  const { featured, counts } = props
  return (
    <header className="hero">
      <div>
        <h1>{t('title')}</h1>
        <p className="stand">{t('standfirst', counts)}</p>
      </div>
      {featured ? (
        <figure className="feat">
          <Wheel scorecard={featured} labels={false} />
          <figcaption>
            {t.rich('featured', { city: () => <b lang="">{featured.city.name}</b>, year: String(featured.year) })}{' '}
            <a href={`/cities/${featured.city.slug}`}>{t('open')}</a>
          </figcaption>
        </figure>
      ) : null}
    </header>
  )
}
