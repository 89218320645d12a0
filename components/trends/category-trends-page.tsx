import { useTranslations } from 'next-intl'
import { Explore, exploreHref } from '@/components/charts/explore'
import { useFigures } from '@/components/scorecard/use-figures'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { CategoryView, Scorecard } from '@/lib/scorecards/schema'
import { categoriesOf } from '@/lib/scorecards/series/findings'
import { breaksOf, wayToTarget } from '@/lib/scorecards/series/over-years'
import { keyOf } from '@/lib/scorecards/series/standing'
import { GroupTrend } from './group-trend'
import { PointTrend } from './point-trend'
import { TrendsFigure, TrendsHead } from './trends-figure'
import { useExploredValues } from './use-explored-years'

/** One category of a city over the years: its score, and every data point in its own unit. */
export function CategoryTrendsPage(props: {
  scorecards: readonly Scorecard[]
  latest: Scorecard
  category: CategoryView
  explore: boolean
}) {
  const { scorecards, latest, category, explore } = props
  const t = useTranslations('trends')
  const { value } = useFigures()
  const breaks = breaksOf(scorecards)
  const dataPoints = latest.dataPoints.filter((view) => view.category === category.id)
  const explored = useExploredValues(scorecards, dataPoints)
  const path = `/cities/${latest.city.slug}/trends/${category.number}`
  const ways = dataPoints.flatMap((dataPoint) => wayToTarget(scorecards, dataPoint, value) ?? [])
  const of = (which: 'up' | 'down') => ways.filter((way) => way === which).length
  return (
    <>
      <MarkSheet />
      <TrendsHead scorecards={scorecards} latest={latest} breaks={breaks} category={category} />
      <TrendsFigure
        id="values"
        scorecards={scorecards}
        title={t('dataPoints', { compared: ways.length, nearer: of('up'), further: of('down') })}
        unit={t('unitOfPoints')}
        explore={<Explore {...explored} open={explore} href={exploreHref(path, explore, 'values')} />}
      >
        <GroupTrend group={category} scorecards={scorecards} breaks={breaks} />
        {dataPoints.map((dataPoint) => (
          <PointTrend key={keyOf(dataPoint)} dataPoint={dataPoint} scorecards={scorecards} />
        ))}
      </TrendsFigure>
      <nav className="catlinks" aria-label={t('others')}>
        <ul>
          {categoriesOf(latest).map(({ number, name }) => (
            <li key={number}>
              <a
                href={`/cities/${latest.city.slug}/trends/${number}`}
                aria-current={number === category.number ? 'page' : undefined}
                lang="en"
              >
                {number} {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
