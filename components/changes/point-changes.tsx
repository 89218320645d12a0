import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { valueSlug } from '@/lib/scorecards/edition'
import type { DataPointView } from '@/lib/scorecards/schema'
import { groupByMove } from '@/lib/scorecards/series/moves'
import { standingOf } from '@/lib/scorecards/series/standing'
import type { PointChange } from '@/lib/scorecards/what-changed'
import { type Comparison, useSince } from './use-since'

/** Every data point that differs, by what the difference means for it, each with what differs. */
export function PointChanges({ comparison, path }: { comparison: Comparison; path: string }) {
  const t = useTranslations('changes')
  const since = useSince()(comparison)
  if (comparison.changed.points.length === 0) return <p>{t('noPoints', { kind: comparison.kind })}</p>
  return (
    <table className="differences" {...asTable}>
      <caption className="sr">{t('points', { before: since })}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{t('dataPoint')}</th>
          <th {...asColumnHead}>{since}</th>
          <th {...asColumnHead}>{t('is')}</th>
          <th {...asColumnHead}>{t('differs')}</th>
        </tr>
      </thead>
      {groupByMove(comparison.changed.points).map(({ move, points }) => (
        <tbody key={move} {...asRowGroup}>
          <tr {...asRow} className="gh">
            <th {...asRowHead} colSpan={4} scope="rowgroup">
              {t(`moves.${move}`, { count: points.length })}
            </th>
          </tr>
          {points.map((point) => (
            <PointRow key={point.key} point={point} path={path} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function PointRow({ point: { kinds, before, after }, path }: { point: PointChange; path: string }) {
  const t = useTranslations('changes')
  const shown = after ?? before
  if (!shown) return null
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row" lang="en">
        {after ? <a href={`${path}/${valueSlug(after)}`}>{shown.name}</a> : shown.name} <small>{shown.unit}</small>
      </th>
      <td {...asCell}>
        <Standing view={before} />
      </td>
      <td {...asCell}>
        <Standing view={after} />
      </td>
      <td {...asCell} className="xs">
        {kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}
      </td>
    </tr>
  )
}

/** The figure with what it reached, or why there is none. */
function Standing({ view }: { view: DataPointView | null }) {
  const t = useTranslations('changes')
  const states = useTranslations('states.names')
  const { numbers, value } = useFigures()
  if (view === null) return t('notAsked')
  const figure = view.state === 'not-verified' ? null : value(view)
  return (
    <>
      <Mark of={standingOf(view)} /> {figure === null ? states(view.state) : <Num>{figure}</Num>}
      {view.percent === null ? null : <small>{t('reached', { percent: numbers.percent(view.percent) })}</small>}
      {figure !== null && view.state === 'in-question' ? <small>{states('in-question')}</small> : null}
    </>
  )
}
