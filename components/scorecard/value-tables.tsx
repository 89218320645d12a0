import { useTranslations } from 'next-intl'
import { AxisLabels } from '@/components/charts/scale'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { asColumnHead, asRow, asRowGroup, asTable } from '@/components/ui/table-roles'
import type { Scorecard } from '@/lib/scorecards/schema'
import { type Common, commonReview } from '@/lib/scorecards/series/reviews'
import { type CategoryGroup, groupByCategory, keyOf } from '@/lib/scorecards/series/standing'
import { GroupScore } from './group-score'
import { useReview } from './use-review'
import { ValueRow } from './value-row'

/**
 * Every data point with its value, source and score, in one folding table per category. On a small screen all start folded,
 * elsewhere only those that hold no value.
 */
export function ValueTables(props: {
  scorecard: Scorecard
  path: string
  folded: boolean
  challenged: ReadonlySet<string>
}) {
  const { scorecard, path, folded, challenged } = props
  const t = useTranslations('values')
  const looked = useTranslations('looked')
  const say = useReview()
  const common = commonReview(scorecard.dataPoints)
  return (
    <Figure
      id="values"
      title={t('finding', { reported: scorecard.coverage.reported })}
      unit={
        <>
          {t('unit')} {t('key')} {common ? looked('common', { review: say('verified', common) }) : null}
        </>
      }
      source={
        <>
          <p>{t('foldedNote')}</p>
          <DataLinks of={path} />
        </>
      }
    >
      {groupByCategory(scorecard).map((group) => (
        <CategoryFold
          key={group.category.number}
          group={group}
          scorecard={scorecard}
          path={path}
          common={common}
          open={!folded}
          challenged={challenged}
        />
      ))}
    </Figure>
  )
}

function CategoryFold(props: {
  group: CategoryGroup
  scorecard: Scorecard
  path: string
  common: Common | null
  open: boolean
  challenged: ReadonlySet<string>
}) {
  const { group, scorecard, path, common, open, challenged } = props
  const t = useTranslations('values')
  const { category, dimension, dataPoints } = group
  const { reported, total, verified, scored, number } = category
  return (
    <details className="fold" id={`c${number}`} open={open && dataPoints.some(({ value }) => value !== null)}>
      <summary>
        <span className="no">{number}</span>
        <h3 lang="en">
          {category.name} <small>{dimension.name}</small>
        </h3>
        <GroupScore group={category} />
        <small>{t('categorySummary', { reported, total, verified, scored })}</small>
      </summary>
      <table className="vals" {...asTable}>
        <ValueHeads official={scorecard.benchmarkSet.official} />
        <tbody {...asRowGroup}>
          {dataPoints.map((dataPoint) => (
            <ValueRow
              key={dataPoint.place}
              dataPoint={dataPoint}
              path={path}
              common={common}
              challenged={challenged.has(keyOf(dataPoint))}
            />
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** The heads of the columns of a table of values. */
export function ValueHeads({ official }: { official: boolean }) {
  const t = useTranslations('values')
  return (
    <thead {...asRowGroup}>
      <tr {...asRow}>
        <th {...asColumnHead}>{t('dataPoint')}</th>
        <th {...asColumnHead} className="num">
          {t('value')}
        </th>
        <th {...asColumnHead}>{t('unitHead')}</th>
        <th {...asColumnHead}>{t('year')}</th>
        <th {...asColumnHead}>{t('check')}</th>
        <th {...asColumnHead} className="vd">
          <span className="sr">{t('share')}</span>
          <AxisLabels />
        </th>
        <th {...asColumnHead} className="num">
          {t('reached')}
        </th>
        <th {...asColumnHead}>{t(official ? 'benchmark' : 'benchmarkOurs')}</th>
      </tr>
    </thead>
  )
}
