import { useTranslations } from 'next-intl'
import type { Scorecard } from '@/lib/scorecards/schema'
import { anchorOf, groupByCategory } from '@/lib/scorecards/series/standing'
import { useFigures } from './use-figures'

/** The wheel without the picture: what every bar says, in reading order. */
export function WheelTable({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('wheel')
  const v = useTranslations('values')
  const c = useTranslations('categories')
  const m = useTranslations('method')
  const states = useTranslations('states')
  const { numbers } = useFigures()
  const { city, year, dataPoints } = scorecard
  return (
    <details className="alt">
      <summary>{t('table', { count: dataPoints.length })}</summary>
      <div className="scroll">
        <table>
          <caption className="sr">{t('caption', { city: city.name, year: String(year) })}</caption>
          <thead>
            <tr>
              <th>{c('category')}</th>
              <th>{v('dataPoint')}</th>
              <th className="num">{v('reached')}</th>
              <th className="num">{m('pointsHead')}</th>
            </tr>
          </thead>
          <tbody>
            {groupByCategory(scorecard).flatMap((group) =>
              group.dataPoints.map((dataPoint, index) => (
                <tr key={anchorOf(dataPoint)}>
                  {index === 0 ? (
                    <th rowSpan={group.dataPoints.length} scope="rowgroup" lang="en">
                      {group.category.number} {group.category.name}
                    </th>
                  ) : null}
                  <th scope="row" lang="en">
                    {dataPoint.name}
                  </th>
                  {dataPoint.percent === null ? (
                    <td colSpan={2}>{states(dataPoint.unscored ?? 'not-reported')}</td>
                  ) : (
                    <>
                      <td className="num">{numbers.percent(dataPoint.percent)} %</td>
                      <td className="num">{dataPoint.points}</td>
                    </>
                  )}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
