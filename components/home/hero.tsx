import { useTranslations } from 'next-intl'
import { Wheel } from '@/components/charts/wheel'
import type { Scorecard } from '@/lib/scorecards/schema'
import { findBands } from '@/lib/scorecards/series/findings'

/** What this is, in one heading and two sentences, beside one real wheel. */
export function Hero(props: { featured: Scorecard | null; counts: { indicators: string; dataPoints: string } }) {
  const t = useTranslations('home')
  const search = useTranslations('search')
  const wheel = useTranslations('wheel')
  const take = useTranslations('compare.take')
  const { featured, counts } = props
  return (
    <header className="hero">
      <div>
        <h1>{t('title')}</h1>
        <p className="stand">{t('standfirst', counts)}</p>
        <search>
          <form className="bigfind" action="/search" method="get">
            <label htmlFor="find">{search('label')}</label>
            <input id="find" name="q" type="search" autoComplete="off" />
            <button className="btn main" type="submit">
              {search('button')}
            </button>
          </form>
        </search>
        <p className="try">
          {t('try')} {featured ? <Try text={featured.city.name} lang="" /> : null}
          <Try text="water loss" lang="en" />
          <Try text="open data" lang="en" />
        </p>
      </div>
      {featured ? (
        <figure className="feat">
          <Wheel scorecard={featured} rim="none" />
          <figcaption>
            <b>
              <span lang="">{featured.city.name}</span>, {featured.year}:{' '}
              {wheel('finding', findBands(featured.dataPoints))}.
            </b>{' '}
            <span className="unit">{t('featured')}</span>{' '}
            <span className="source">
              <a href={`/cities/${featured.city.slug}`}>{t('open')}</a>{' '}
              <a href={`/cities/${featured.city.slug}#values`}>{take('table')}</a>{' '}
              <a href={`/cities/${featured.city.slug}.csv`}>
                <bdi>CSV</bdi>
              </a>
            </span>
          </figcaption>
        </figure>
      ) : null}
    </header>
  )
}

/** A search that finds something; the standard is searched in English. */
const Try = ({ text, lang }: { text: string; lang: string }) => (
  <a href={`/search?q=${encodeURIComponent(text)}`} lang={lang}>
    {text}
  </a>
)
