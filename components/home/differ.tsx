import { useTranslations } from 'next-intl'
import { ExtentStrip } from '@/components/charts/extent-strip'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { type Extent, fewestForMiddle, scaleTo, widestOf } from '@/lib/comparisons/extent'
import type { Framework } from '@/lib/frameworks/types'

/** How far apart cities are in what they publish: a few data points, each in its own unit. */
export function Differ({ extents, framework }: { extents: readonly Extent[]; framework: Framework }) {
  const t = useTranslations('home')
  const { value } = useFigures()
  const widest = widestOf(extents)
  const named = widest ? nameOf(widest, framework) : null
  if (!widest || !named) return null
  const write = (figure: number) => value({ value: figure, unit: named.unit, precision: 'exact' }) ?? ''
  return (
    <Figure
      id="differ"
      title={t.rich('differTitle', {
        ...{ low: write(widest.low), high: write(widest.high) },
        name: () => <span lang="en">{named.name}</span>,
        unit: () => <bdi lang="en">{named.unit}</bdi>,
        lowest: () => <span lang="">{widest.lowest}</span>,
        highest: () => <span lang="">{widest.highest}</span>,
      })}
      unit={t('differUnit', { fewest: fewestForMiddle })}
      source={
        <p>
          {t('differSource')} <a href="/indicators">{t('differAll')}</a>
        </p>
      }
    >
      <ul className="extents">
        {extents.map((extent) => (
          <One key={`${extent.indicator} ${extent.dataPoint}`} extent={extent} named={nameOf(extent, framework)} />
        ))}
      </ul>
    </Figure>
  )
}

function One({ extent, named }: { extent: Extent; named: ReturnType<typeof nameOf> }) {
  const t = useTranslations('home')
  const directions = useTranslations('indicator.directions')
  const take = useTranslations('compare.take')
  const { numbers, value } = useFigures()
  if (!named) return null
  const { cities, low, high, lowest, highest, median, places } = extent
  const { end, ticks } = scaleTo(high)
  const write = (figure: number) => value({ value: figure, unit: named.unit, precision: 'exact' }) ?? ''
  const ends = { low: write(low), high: write(high), lowest, highest }
  const middle = cities < fewestForMiddle ? null : median
  return (
    <li>
      <h3 lang="en">
        <a href={`/indicators/${named.slug}`}>{named.name}</a>
      </h3>
      <p>
        <bdi lang="en">{named.unit}</bdi>, {t('differCities', { count: cities })}, {t('differBetter')}{' '}
        {directions(named.direction)}
        {middle === null ? null : <>, {t('differMiddle', { middle: write(middle) })}</>}
      </p>
      <ExtentStrip
        dots={places.map((place) => ((place / 200) * high) / end)}
        ticks={ticks.map((tick) => ({ at: tick / end, text: numbers.plain(tick) }))}
        lowest={{ at: low / end, name: lowest, value: ends.low }}
        highest={{ at: high / end, name: highest, value: ends.high }}
        middle={middle === null ? null : middle / end}
        label={t('differLabel', { count: cities, ...ends })}
      />
      <p className="take">
        <a href={`/indicators/${named.slug}#reporting`}>{t('differTable')}</a>{' '}
        <a href={`/indicators/${named.slug}.csv`} aria-label={t('differCsv', { name: named.name })}>
          <bdi>CSV</bdi>
        </a>{' '}
        <span className="sr">{take('licence')}</span>
      </p>
    </li>
  )
}

/** What a data point is called where it is the only one of its indicator. */
function nameOf({ indicator, dataPoint }: Extent, { indicators }: Framework) {
  const found = indicators.find(({ code }) => code === indicator)
  const point = found?.dataPoints.find(({ id }) => id === dataPoint)
  if (!found || !point) return null
  const { unit, direction } = point
  return { name: found.dataPoints.length === 1 ? found.name : point.name, slug: found.slug, unit, direction }
}
