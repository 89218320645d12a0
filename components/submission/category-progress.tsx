import { useTranslations } from 'next-intl'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { CategoryRow, GroupOfRows, Holder } from '@/lib/submissions/category-rows'
import { Day } from './day'
import { ProgressBar } from './progress-bar'

/** Every category with how far it is, who has it, and what asks for attention; each a link to where it is filled in. */
export function CategoryProgress(props: { submissionId: string; groups: GroupOfRows[]; core: boolean }) {
  const { submissionId, groups, core } = props
  const t = useTranslations('submission')
  return (
    <table className="prog" {...asTable}>
      <caption className="sr">{t('caption')}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHead} className="no">
            <span className="sr">{t('number')}</span>
          </th>
          <th {...asColumnHead}>{t('category')}</th>
          <th {...asColumnHead}>{t('progress')}</th>
          <th {...asColumnHead}>{t('with')}</th>
          <th {...asColumnHead}>{t('notes')}</th>
        </tr>
      </thead>
      {groups.map(({ dimension, subDimension, rows }) => (
        <tbody key={subDimension.id} {...asRowGroup}>
          <tr {...asRow} className="gh">
            <th {...asRowHead} colSpan={5} scope="rowgroup" lang="en">
              {subDimension.name} {subDimension.name === dimension.name ? null : <small>{dimension.name}</small>}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.category.id} submissionId={submissionId} row={row} coreOnly={core} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ submissionId, row, coreOnly }: { submissionId: string; row: CategoryRow; coreOnly: boolean }) {
  const t = useTranslations('submission')
  const { category, dataPoints, core, holders, questions, warnings } = row
  const count = coreOnly ? core : dataPoints
  return (
    <tr {...asRow}>
      <td {...asCell} className="no">
        {category.number}
      </td>
      <th {...asRowHead} scope="row">
        <a href={`/workspace/${submissionId}/${category.id}`} lang="en">
          {category.name}
        </a>
      </th>
      <td {...asCell} className="pg">
        <ProgressBar of={count} />
        <span className="n">{t('of', count)}</span>
        {!coreOnly && core.total > 0 && core.total < dataPoints.total && <small>{t('coreOf', core)}</small>}
      </td>
      <td {...asCell} className="wh">
        {holders.length > 0 ? <Holders of={holders} /> : <span className="dim">{t('nobody')}</span>}
      </td>
      <td {...asCell} className="at">
        {questions > 0 && <span className="asked">{t('asked', { count: questions })}</span>}
        {warnings > 0 && <span className="asked">{t('warned', { count: warnings })}</span>}
      </td>
    </tr>
  )
}

function Holders({ of }: { of: Holder[] }) {
  const t = useTranslations('submission')
  return of.map(({ id, name, dueOn }) => (
    <span key={id} className="holder">
      <bdi lang="">{name}</bdi>
      {dueOn && <small>{t.rich('until', { date: () => <Day of={dueOn} /> })}</small>}
    </span>
  ))
}
