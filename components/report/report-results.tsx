import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { valueSlug } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'
import { anchorOf, bandMark, type CategoryGroup, groupByCategory, type Placed } from '@/lib/scorecards/series/standing'

/** One table per dimension: category, data point, result, band, and the state of its check. */
export function Results({ scorecard, path }: { scorecard: Scorecard; path: string }) {
  const t = useTranslations('report')
  const groups = groupByCategory(scorecard)
  return scorecard.dimensions.map((dimension) => (
    <table key={dimension.id} className="results">
      <caption lang="en">{dimension.name}</caption>
      <thead>
        <tr>
          <th>{t('dataPoint')}</th>
          <th className="num">{t('result')}</th>
          <th>{t('unit')}</th>
          <th>{t('band')}</th>
          <th>{t('check')}</th>
        </tr>
      </thead>
      {groups
        .filter((group) => group.dimension.id === dimension.id)
        .map((group) => (
          <Category key={group.category.number} group={group} path={path} />
        ))}
    </table>
  ))
}

function Category({ group: { category, dataPoints }, path }: { group: CategoryGroup; path: string }) {
  return (
    <tbody>
      <tr className="gh">
        <th colSpan={5} scope="rowgroup" lang="en">
          {category.number} {category.name}
        </th>
      </tr>
      {dataPoints.map((dataPoint) => (
        <Result key={dataPoint.place} dataPoint={dataPoint} path={path} />
      ))}
    </tbody>
  )
}

function Result({ dataPoint, path }: { dataPoint: Placed; path: string }) {
  const bands = useTranslations('bands')
  const states = useTranslations('states.names')
  const { value } = useFigures()
  const { name, unit, points, state, unscored } = dataPoint
  const figure = state === 'not-verified' ? null : value(dataPoint)
  const mark = points === null ? (unscored ?? 'not-reported') : bandMark(points)
  return (
    <tr id={anchorOf(dataPoint)}>
      <th scope="row" lang="en">
        <a href={`${path}/${valueSlug(dataPoint)}`}>{name}</a>
      </th>
      <td className="num">{figure === null ? '–' : <Num>{figure}</Num>}</td>
      <td lang="en" className="xs">
        {unit === 'yes/no' ? null : unit}
      </td>
      <td>
        <Mark of={mark} /> {points === null ? states(unscored ?? 'not-reported') : bands(bandMark(points))}
      </td>
      <td>{states(state)}</td>
    </tr>
  )
}
