import { useLocale, useTranslations } from 'next-intl'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { countOn, type OnMap } from '@/lib/cities/squares'
import type { Extent } from '@/lib/comparisons/extent'
import { countDataPoints } from '@/lib/frameworks/count'
import type { Framework } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'
import { type CityDot, groundOf, type Newest } from '@/lib/scorecards/city-list'
import type { Lately } from '@/lib/scorecards/lately'
import type { Scorecard } from '@/lib/scorecards/schema'
import { CityTable, type ListedCity } from './city-table'
import { Differ } from './differ'
import { Hero } from './hero'
import { ChangedLately } from './lately'
import { NewestPublications } from './newest'
import { ThreeSteps } from './three-steps'
import { Where } from './where'

type Listed = { rows: ListedCity[]; total: number }
type Props = {
  real: Listed
  demo: Listed
  countries: number
  where: OnMap<CityDot>
  newest: Newest[]
  /** Of the cities with most values one, and how many more have as many. */
  featured: Scorecard | null
  tied: number
  extents: Extent[]
  lately: Lately[]
  framework: Framework
}

/** Real cities first and alone; the invented ones stand apart under their own heading. */
export function HomePage(props: Props) {
  const { real, demo, countries, where, newest, featured, tied, extents, lately, framework } = props
  const t = useTranslations('home')
  const numbers = numbersFor(useLocale())
  const counts = {
    indicators: numbers.count(framework.indicators.length),
    dataPoints: numbers.count(countDataPoints(framework)),
  }
  const invented = lately.some(({ fictional }) => fictional)
  return (
    <>
      <MarkSheet />
      <Hero featured={featured} counts={counts} />
      <ThreeSteps dataPoints={counts.dataPoints} />
      {countOn(where) > 0 ? <Where {...where} cities={real.total} countries={countries} /> : null}
      <Figure
        id="cities"
        title={t.rich('real', {
          count: real.total,
          tied,
          lead: featured ? 'some' : 'none',
          leader: () => <span lang="">{featured?.city.name}</span>,
        })}
        unit={t('realUnit', counts)}
        source={
          <>
            <p>{t('realSource', groundOf(real.rows))}</p>
            <DataLinks of="/cities" files={['csv']} />
          </>
        }
      >
        {real.total > 0 ? <CityTable cities={real.rows} dataPoints={counts.dataPoints} /> : <p>{t('empty')}</p>}
        {real.total > 0 ? <a href="/cities">{t('all', { count: real.total })}</a> : null}
      </Figure>
      <Differ extents={extents} framework={framework} />
      {newest.length > 0 ? <NewestPublications publications={newest} /> : null}
      {invented ? null : <ChangedLately lately={lately} framework={framework} />}
      {demo.total > 0 ? (
        <Figure
          id="demo"
          title={t('demo', { count: demo.total })}
          unit={t('demoUnit')}
          source={
            <>
              <p>{t('demoSource')}</p>
              <DataLinks of="/cities" files={['csv']} />
            </>
          }
        >
          <CityTable cities={demo.rows} dataPoints={counts.dataPoints} />
          {demo.total > demo.rows.length ? <a href="/cities?fictional=1">{t('all', { count: demo.total })}</a> : null}
        </Figure>
      ) : null}
      {invented ? <ChangedLately lately={lately} framework={framework} /> : null}
    </>
  )
}
