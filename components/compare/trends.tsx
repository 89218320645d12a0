import { useFormatter, useTranslations } from 'next-intl'
import { Explore } from '@/components/charts/explore'
import { TrendPlot } from '@/components/charts/trend-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { addressOf } from '@/lib/comparisons/address'
import type { Comparison, Side } from '@/lib/comparisons/comparison'
import { lineOf, type SeriesPoint, type TrendLine, wayOfLine } from '@/lib/comparisons/trends'
import type { DataPointView } from '@/lib/scorecards/schema'
import { SourceLine } from './source-line'
import { useExplored, useExploreWords } from './use-explored'

export type TrendCategory = { number: number; name: string; subDimension: string }
export type TrendSubject = { key: string; dataPoint: DataPointView; series: SeriesPoint[] }

/** `at` is the place of the publication in the comparison. */
type Drawn = { at: number; side: Side; line: TrendLine }

/** One small chart per data point of a category, all on the same scale and over the same years. */
export function Trends(props: {
  comparison: Comparison
  category: TrendCategory | null
  categories: TrendCategory[]
  subjects: TrendSubject[]
  /** Where the page stands: links to other categories stay there. */
  path: string
}) {
  const t = useTranslations('compare.trends')
  const { value } = useFigures()
  const { comparison, category, categories, subjects, path } = props
  // A city that is compared with itself has one line.
  const sides = comparison.sides.filter(
    (side, at, all) => all.findIndex((other) => other.scorecard.city.slug === side.scorecard.city.slug) === at,
  )
  const charts = subjects.map((subject) => ({
    ...subject,
    drawn: sides.map((side): Drawn => {
      const line = lineOf(subject.series.filter(({ slug }) => slug === side.scorecard.city.slug))
      return { at: comparison.sides.indexOf(side), side, line }
    }),
  }))
  const ways = charts.flatMap(({ dataPoint: { unit }, drawn }) =>
    drawn.flatMap(({ line }) => wayOfLine(line, (point) => value({ ...point, unit })) ?? []),
  )
  const of = (which: 'nearer' | 'further') => ways.filter((way) => way === which).length
  const counts = { all: ways.length, nearer: of('nearer'), further: of('further') }
  const years = charts.flatMap(({ drawn }) => drawn.flatMap(({ line }) => line.points.map(({ year }) => year)))
  const { view } = comparison
  const explored = useExplored(charts)
  const words = useExploreWords()
  const span = { from: Math.min(...years), to: Math.max(...years) }
  return (
    <Figure
      id="trends"
      title={t.rich('title', { ...counts, category: () => <span lang="en">{category?.name}</span> })}
      unit={t('unit')}
      source={<SourceLine comparison={comparison}>{t('source')}</SourceLine>}
    >
      <CategoryChoice comparison={comparison} category={category} categories={categories} path={path} />
      <Explore
        charts={explored}
        words={words}
        open={view.explore}
        href={
          view.explore
            ? `${addressOf({ ...view, explore: false }, path)}#trends`
            : `${addressOf({ ...view, explore: true }, path)}#explored`
        }
      />
      <div className="trends">
        {charts.map(({ key, dataPoint, drawn }) => (
          <TrendChart key={key} dataPoint={dataPoint} drawn={drawn} years={span} />
        ))}
      </div>
    </Figure>
  )
}

function CategoryChoice(props: {
  comparison: Comparison
  category: TrendCategory | null
  categories: TrendCategory[]
  path: string
}) {
  const t = useTranslations('compare.trends')
  const { comparison, category, categories, path } = props
  return (
    <nav className="catlinks" aria-label={t('category')}>
      <ul>
        {categories.map(({ number, name, subDimension }) => (
          <li key={number}>
            <a
              href={`${addressOf({ ...comparison.view, category: number }, path)}#trends`}
              aria-current={number === category?.number ? 'true' : undefined}
              lang="en"
            >
              {name} <small>{subDimension}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TrendChart({
  dataPoint,
  drawn,
  years,
}: {
  dataPoint: DataPointView
  drawn: Drawn[]
  years: { from: number; to: number }
}) {
  const t = useTranslations('compare.trends')
  const format = useFormatter()
  const { numbers, value } = useFigures()
  const lines = drawn.filter(({ line }) => line.points.length > 0)
  const label = lines
    .map(({ side, line }) =>
      t('line', {
        city: side.scorecard.city.name,
        figures: format.list(
          line.points.map(({ year, percent }) => t('point', { year: String(year), percent: numbers.percent(percent) })),
          { type: 'unit' },
        ),
      }),
    )
    .join(' ')
  const yearList = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i)
  return (
    <section>
      <h3 lang="en">
        <a href={`/indicators/${dataPoint.slug}`}>{dataPoint.name}</a> <small>{dataPoint.unit}</small>
      </h3>
      {lines.length === 0 ? (
        <p className="xs">{t('none')}</p>
      ) : (
        <>
          <TrendPlot
            lines={lines.map(({ at, side, line }) => ({ at, hue: side.hue, line }))}
            years={years}
            label={label}
          />
          <details>
            <summary className="xs">{t('table')}</summary>
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>{t('city')}</th>
                    {yearList.map((year) => (
                      <th key={year} className="num">
                        {year}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {lines.map(({ side, line }) => (
                    <tr key={side.hue}>
                      <th scope="row" lang="">
                        {side.scorecard.city.name}
                      </th>
                      {yearList.map((year) => {
                        const point = line.points.find((each) => each.year === year)
                        return (
                          <td key={year} className="num">
                            {point ? <Num>{value({ ...dataPoint, ...point }) ?? ''}</Num> : '–'}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  )
}
