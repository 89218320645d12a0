import { useTranslations } from 'next-intl'
import { CityMaps } from '@/components/charts/city-maps'
import { useFigures } from '@/components/scorecard/use-figures'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { countOn, type OnMap } from '@/lib/cities/squares'
import type { ValueDot } from '@/lib/comparisons/standings'
import type { DataPoint, Indicator } from '@/lib/frameworks/types'

/** Where the cities with a figure are, each with its value: the world, and the part of it with most of them. */
export function ValueMap(props: OnMap<ValueDot> & { indicator: Indicator; dataPoint: DataPoint }) {
  const t = useTranslations('indicator.map')
  const { value } = useFigures()
  const { indicator, dataPoint, crowds } = props
  const { unit } = dataPoint
  const dots = props.dots.map((dot) => {
    const figure = value({ ...dot, unit })
    const title = `${dot.name}: ${figure}${unit === 'yes/no' ? '' : ` ${unit}`}, ${dot.year}`
    return { ...dot, name: `${dot.name} ${figure}`, title }
  })
  const cities = countOn(props)
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
      <CityMaps dots={dots} crowds={crowds} />
    </Figure>
  )
}
