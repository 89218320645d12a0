import { useTranslations } from 'next-intl'
import { CityMap } from '@/components/charts/city-map'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { crowded, world } from '@/lib/cities/map'
import type { CityDot } from '@/lib/scorecards/city-list'

/** Where the cities are: the world, and the part of it with most of them. */
export function Where(props: { dots: readonly CityDot[]; cities: number; countries: number }) {
  const t = useTranslations('home')
  const { cities, countries } = props
  const dots = props.dots.map((dot) => ({
    ...dot,
    title: dot.cities > 1 ? t('mapSeveral', { name: dot.name, count: dot.cities - 1 }) : dot.name,
  }))
  const part = dots.length <= 100 ? crowded(dots) : null
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
      <div className={part ? 'maps parted' : 'maps'}>
        <CityMap dots={dots} window={world} frame={part} label={t('mapWorld')} />
        {part ? <CityMap dots={dots} window={part} label={t('mapPart')} /> : null}
      </div>
    </Figure>
  )
}
