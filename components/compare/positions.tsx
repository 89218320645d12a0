import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Comparison } from '@/lib/comparisons/comparison'
import type { GroupCell, GroupRow } from '@/lib/comparisons/groups'
import { groupMark } from '@/lib/scorecards/series/standing'
import { Sign } from './sign'
import { SourceLine } from './source-line'

/** The band a group reaches by itself, and beside it the place among the cities compared, with what leaves it open. */
export function Positions({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare.positions')
  const { sides, groups, view } = comparison
  const cells = groups.flatMap((group) => group.cells)
  const title = t('title', { placed: cells.filter(({ position }) => position !== null).length, all: cells.length })
  return (
    <Figure
      id="positions"
      title={title}
      unit={t(view.onlyCommon ? 'unitCommon' : 'unit')}
      source={<SourceLine comparison={comparison}>{t('source')}</SourceLine>}
    >
      <div className="scroll">
        <table className={`heat pos n${sides.length}`} {...asTable}>
          <caption className="sr">{t('caption')}</caption>
          <thead {...asRowGroup}>
            <tr {...asRow}>
              <th {...asColumnHead}>{t('group')}</th>
              {sides.map((side) => (
                <th key={side.hue} {...asColumnHead}>
                  <Sign side={side} /> <span lang="">{side.scorecard.city.name}</span>{' '}
                  <small>{side.scorecard.year}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...asRowGroup}>
            {groups.map((group) => (
              <PositionRow key={group.id} group={group} comparison={comparison} />
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}

function PositionRow({ group, comparison }: { group: GroupRow; comparison: Comparison }) {
  const t = useTranslations('compare.positions')
  return (
    <tr {...asRow} className={group.level === 'dimension' ? 'dim' : undefined}>
      <th {...asRowHead} scope="row">
        <span lang="en">{group.name}</span>{' '}
        {group.counted === null ? null : <small>{t('counted', { count: group.counted })}</small>}
      </th>
      {comparison.sides.map((side, at) => {
        const cell = group.cells[at]
        return (
          <td key={side.hue} {...asCell} className={`hc h${side.hue}`} data-sign={side.letter}>
            {cell ? <PositionCell cell={cell} /> : null}
          </td>
        )
      })}
    </tr>
  )
}

function PositionCell({ cell }: { cell: GroupCell }) {
  const t = useTranslations('compare.positions')
  const bands = useTranslations('bands')
  const { numbers } = useFigures()
  const { percent, reported, total, provisional, position, open } = cell
  const mark = groupMark(cell)
  return (
    <span className="pc">
      {percent === null || mark === null ? (
        <span>{t('notScored')}</span>
      ) : (
        <span className="hv">
          <Mark of={mark} label={bands(mark)} />
          <Num>{`${numbers.percent(percent)}\u00a0%`}</Num>
        </span>
      )}
      <small>{t('of', { reported, total })}</small>
      {position === null ? (
        <small>{percent === null || !provisional ? null : t('provisional')}</small>
      ) : (
        <small>
          <b>
            {t('place', { from: position.from, to: position.to, of: position.of, shared: position.to - position.from })}
          </b>
          {open === null || (open.from === position.from && open.to === position.to)
            ? null
            : t('open', { from: open.from, to: open.to })}
        </small>
      )}
    </span>
  )
}
