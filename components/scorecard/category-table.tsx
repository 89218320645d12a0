import { useTranslations } from 'next-intl'
import { AxisLabels } from '@/components/charts/scale'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { Groupings } from '@/components/views/groupings'
import type { CategoryView, DimensionView, Scorecard, SubDimensionView } from '@/lib/scorecards/schema'
import { categoriesOf } from '@/lib/scorecards/series/findings'
import { groupByCategory, type Placed } from '@/lib/scorecards/series/standing'
import { GroupScore, PossibleRange } from './group-score'
import { PointStrip } from './point-strip'
import { SpreadTitle } from './spread-title'

/** Scores of all categories under their sub-dimensions, each with its coverage and where its data points stand. */
export function CategoryTable({ scorecard, path }: { scorecard: Scorecard; path: string }) {
  const t = useTranslations('categories')
  const byCategory = new Map(groupByCategory(scorecard).map((group) => [group.category.id, group.dataPoints]))
  return (
    <Figure
      id="categories"
      title={<SpreadTitle of="categories" groups={categoriesOf(scorecard)} />}
      unit={t('unit')}
      source={
        <>
          <p>{t('source')}</p>
          <DataLinks of={path} files={['csv']} />
        </>
      }
    >
      <Groupings path={path} here={null} />
      <table className="cats" {...asTable}>
        <caption className="sr">{t('caption', { city: scorecard.city.name })}</caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead} className="no">
              <span className="sr">{t('number')}</span>
            </th>
            <th {...asColumnHead}>{t('category')}</th>
            <th {...asColumnHead}>{t('score')}</th>
            <th {...asColumnHead} className="st">
              <span className="sr">{t('position')}</span>
              <AxisLabels />
            </th>
            <th {...asColumnHead} className="num">
              {t('reported')}
            </th>
            <th {...asColumnHead} className="num">
              {t('verified')}
            </th>
            <th {...asColumnHead} className="num">
              {t('possible')}
            </th>
          </tr>
        </thead>
        {scorecard.dimensions.flatMap((dimension) =>
          dimension.subDimensions.map((subDimension) => (
            <tbody key={subDimension.id} {...asRowGroup}>
              <SubDimensionRow dimension={dimension} subDimension={subDimension} />
              {subDimension.categories.map((category) => (
                <CategoryRow key={category.number} category={category} dataPoints={byCategory.get(category.id) ?? []} />
              ))}
            </tbody>
          )),
        )}
      </table>
    </Figure>
  )
}

function SubDimensionRow({ dimension, subDimension }: { dimension: DimensionView; subDimension: SubDimensionView }) {
  return (
    <tr {...asRow} className="gh">
      <th {...asRowHead} colSpan={2} scope="rowgroup" lang="en">
        {subDimension.name}
        {subDimension.name === dimension.name ? null : <small>{dimension.name}</small>}
      </th>
      <td {...asCell} className="sc">
        <GroupScore group={subDimension} />
      </td>
      <td {...asCell} className="st" />
      <Counts group={subDimension} />
    </tr>
  )
}

function CategoryRow({ category, dataPoints }: { category: CategoryView; dataPoints: Placed[] }) {
  return (
    <tr {...asRow}>
      <td {...asCell} className="no">
        {category.number}
      </td>
      <th {...asRowHead} scope="row" lang="en">
        <a href={`#c${category.number}`}>{category.name}</a>
      </th>
      <td {...asCell} className="sc">
        <GroupScore group={category} />
      </td>
      <td {...asCell} className="st">
        <PointStrip dataPoints={dataPoints} />
      </td>
      <Counts group={category} />
    </tr>
  )
}

function Counts({ group }: { group: CategoryView | SubDimensionView }) {
  const t = useTranslations('coverage')
  return (
    <>
      <td {...asCell} className="num rp">
        {t('of', { reported: group.reported, total: group.total })} <span className="ph">{t('words.reported')}</span>
      </td>
      <td {...asCell} className="num vf">
        {group.verified} <span className="ph">{t('words.verified')}</span>
      </td>
      <td {...asCell} className="num pr">
        <PossibleRange group={group} />
      </td>
    </>
  )
}
