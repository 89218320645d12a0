import { useFormatter, useTranslations } from 'next-intl'
import { Explore, exploreHref } from '@/components/charts/explore'
import { SpreadPlot } from '@/components/charts/spread-plot'
import { useExploreWords } from '@/components/compare/use-explored'
import { useFigures } from '@/components/scorecard/use-figures'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { fewestForMiddle } from '@/lib/comparisons/extent'
import { type FewValue, middleOf, type YearSpread } from '@/lib/comparisons/standings'
import type { DataPoint, Indicator } from '@/lib/frameworks/types'
import { ceilingOf } from '@/lib/scorecards/series/over-years'
import { useExploredSpreads } from './use-explored-spreads'

type Years = { spreads: readonly YearSpread[]; few: readonly FewValue[] }

/**
 * What real cities report over the years, data point by data point: the middle of them and their middle half, with how many
 * there were. Other cities each year make another middle, and a few make none: those are shown one by one.
 */
export function OverYears({ indicator, explore, ...own }: Years & { indicator: Indicator; explore: boolean }) {
  const t = useTranslations('indicator.overYears')
  const explored = useExploredSpreads(indicator, own.spreads)
  const words = useExploreWords()
  const charts = indicator.dataPoints.flatMap((dataPoint) => {
    const spreads = own.spreads.filter((each) => each.dataPoint === dataPoint.id)
    const few = own.few.filter((each) => each.dataPoint === dataPoint.id)
    return dataPoint.unit === 'yes/no' || spreads.length === 0 ? [] : [{ dataPoint, spreads, few }]
  })
  const years = charts.flatMap(({ spreads }) => spreads.map(({ year }) => year))
  if (charts.length === 0) return null
  const middles = charts.filter(({ spreads }) => spreads.some(middleOf)).length
  return (
    <Figure
      id="over-years"
      title={t('title', {
        ...{ first: String(Math.min(...years)), last: String(Math.max(...years)) },
        ...{ one: String(new Set(years).size === 1), middles, points: charts.length },
      })}
      unit={t('unit', { fewest: fewestForMiddle })}
      source={
        <>
          <p>{t('source')}</p>
          <DataLinks of={`/indicators/${indicator.slug}`} />
        </>
      }
    >
      <Explore
        charts={explored}
        words={words}
        open={explore}
        href={exploreHref(`/indicators/${indicator.slug}`, explore, 'over-years')}
      />
      <div className="trends">
        {charts.map((chart) => (
          <PointYears key={chart.dataPoint.id} {...chart} />
        ))}
      </div>
    </Figure>
  )
}

function PointYears({ dataPoint: { name, unit }, spreads, few }: Years & { dataPoint: DataPoint }) {
  const t = useTranslations('indicator.overYears')
  const format = useFormatter()
  const { numbers, value } = useFigures()
  const write = (figure: number, precision: FewValue['precision'] = 'exact') =>
    value({ value: figure, unit, precision }) ?? ''
  const ceiling = ceilingOf([...spreads.map(({ high }) => high), ...few.map((each) => each.value)])
  const scaled = (figure: number) => Math.max(0, figure / ceiling)
  const years = spreads.map((spread) => ({
    ...spread,
    middle: middleOf(spread),
    few: few.filter((each) => each.year === spread.year),
  }))
  const label = years
    .map(({ year, middle, few: own }) => {
      const figures = middle
        ? t('middleOf', { median: write(middle.median) })
        : format.list(own.map((each) => `${each.name} ${write(each.value, each.precision)}`))
      return `${year}: ${figures}`
    })
    .join('; ')
  return (
    <section>
      <h3 lang="en">
        {name} <small>{unit}</small>
      </h3>
      <SpreadPlot
        years={years.map(({ year, middle, few: own }) => ({
          year,
          middle: middle && { low: scaled(middle.low), median: scaled(middle.median), high: scaled(middle.high) },
          few: own.map((each) => ({ city: each.slug, name: each.name, at: scaled(each.value) })),
        }))}
        scale={numbers.plain(ceiling)}
        label={t('label', { figures: label })}
      />
      <details>
        <summary className="xs">{t('table')}</summary>
        <table className="xs">
          <thead>
            <tr>
              <th>{t('year')}</th>
              <th className="num">{t('cities')}</th>
              <th>{t('middle')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, cities, middle, few: own }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="num">{numbers.count(cities)}</td>
                <td>
                  {middle ? (
                    <>
                      <b>
                        <Num>{write(middle.median)}</Num>
                      </b>{' '}
                      <Num>{t('half', { low: write(middle.low), high: write(middle.high) })}</Num>
                    </>
                  ) : (
                    own.map((each) => (
                      <div key={each.slug}>
                        <a href={`/cities/${each.slug}/${year}`} lang="">
                          {each.name}
                        </a>{' '}
                        <Num>{write(each.value, each.precision)}</Num>
                      </div>
                    ))
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
