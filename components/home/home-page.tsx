import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Framework } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'
import type { Scorecard } from '@/lib/scorecards/schema'
import { CityTable, type ListedCity } from './city-table'
import { Hero } from './hero'
import { ThreeSteps } from './three-steps'

/** Real cities first and alone; the invented ones stand apart under their own heading. */
export function HomePage(props: { cities: ListedCity[]; featured: Scorecard | null; framework: Framework }) {
  const t = useTranslations('home')
  const numbers = numbersFor(useLocale())
  const { cities, featured, framework } = props
  const dataPoints = framework.indicators.reduce((sum, indicator) => sum + indicator.dataPoints.length, 0)
  const counts = { indicators: numbers.count(framework.indicators.length), dataPoints: numbers.count(dataPoints) }
  const real = cities.filter((city) => !city.fictional)
  const demo = cities.filter((city) => city.fictional)
  return (
    <>
      <MarkSheet />
      <Hero featured={featured} counts={counts} />
      <ThreeSteps dataPoints={counts.dataPoints} />
      <Figure
        id="cities"
        title={t.rich('real', {
          count: real.length,
          lead: featured ? 'some' : 'none',
          leader: () => <span lang="">{featured?.city.name}</span>,
        })}
        unit={t('realUnit', counts)}
        source={<p>{t('realSource')}</p>}
      >
        {real.length > 0 ? <CityTable cities={real} dataPoints={counts.dataPoints} /> : <p>{t('empty')}</p>}
      </Figure>
      {demo.length > 0 ? (
        <Figure id="demo" title={t('demo')} unit={t('demoUnit')}>
          <CityTable cities={demo} dataPoints={counts.dataPoints} />
        </Figure>
      ) : null}
    </>
  )
}
