import { useTranslations } from 'next-intl'
import { CityMap } from '@/components/charts/city-map'
import { useFigures } from '@/components/scorecard/use-figures'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { crowded, world } from '@/lib/cities/map'
import type { ValueDot } from '@/lib/comparisons/standings'
import type { DataPoint, Indicator } from '@/lib/frameworks/types'

/** Where the cities with a figure are, each with its value: the world, and the part of it with most of them. */
export function ValueMap(props: { indicator: Indicator; dataPoint: DataPoint; dots: readonly ValueDot[] }) {
  const t = useTranslations('indicator.map')
  const home = useTranslations('home')
  const { value } = useFigures()
  const { indicator, dataPoint } = props
  const { unit } = dataPoint
  const dots = props.dots.map((dot) => {
    const figure = value({ ...dot, unit })
    if (figure === null) return { ...dot, title: home('mapSeveral', { name: dot.name, count: dot.cities - 1 }) }
    const title = `${dot.name}: ${figure}${unit === 'yes/no' ? '' : ` ${unit}`}, ${dot.year}`
    return { ...dot, name: `${dot.name} ${figure}`, title }
  })
  const cities = dots.reduce((sum, dot) => sum + dot.cities, 0)
  const part = dots.length <= 100 ? crowded(dots) : null
  const name = <span lang="en">{dataPoint.name}</span>
  return (
    <Figure
      id="map"
      title={t.rich('title', { count: cities, name: () => name })}
      unit={unit === 'yes/no' ? t('unitYesNo') : t.rich('unit', { unit: () => <bdi lang="en">{unit}</bdi> })}
      source={
        <>
          <p>{t('source')}</p>
          <DataLinks of={`/indicators/${indicator.slug}`} table="#reporting" />
        </>
      }
    >
      <div className={part ? 'maps parted' : 'maps'}>
        <CityMap dots={dots} window={world} frame={part} label={home('mapWorld')} />
        {part ? <CityMap dots={dots} window={part} label={home('mapPart')} /> : null}
      </div>
    </Figure>
  )
}
