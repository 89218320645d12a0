import { useTranslations } from 'next-intl'
import { CityMaps } from '@/components/charts/city-maps'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import type { OnMap } from '@/lib/cities/squares'
import type { CityDot } from '@/lib/scorecards/city-list'

/** Where the cities are: the world, and the part of it with most of them. */
export function Where(props: OnMap<CityDot> & { cities: number; countries: number }) {
  const t = useTranslations('home')
  const { dots, crowds, cities, countries } = props
  return (
    <Figure
      id="map"
      title={t('mapTitle', { cities, countries })}
      unit={t('mapUnit')}
      source={
        <>
          <p>{t('mapSource')}</p>
          <DataLinks of="/cities" table="/cities" files={['csv']} />
        </>
      }
    >
      <CityMaps dots={dots.map((dot) => ({ ...dot, title: dot.name }))} crowds={crowds} />
    </Figure>
  )
}
