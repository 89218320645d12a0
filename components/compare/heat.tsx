import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Comparison, Side } from '@/lib/comparisons/comparison'
import { type Cell, groupRows, hasValue, isCommon, overlapsOf, type Row } from '@/lib/comparisons/rows'
import { checkOf, standingOf } from '@/lib/scorecards/series/standing'
import { DataPointName } from './data-point-name'
import { Sign } from './sign'
import { SourceLine } from './source-line'
import { useSides } from './use-sides'

type Props = { comparison: Comparison; linked: boolean }

/** Indicator by city, the value first: the table every other chart of the page can be checked against. */
export function Heat({ comparison, linked }: Props) {
  const t = useTranslations('compare.heat')
  const { sides, rows, view } = comparison
  const { listAt } = useSides(sides)
  const overlap = overlapsOf(rows)[0]
  const title = t.rich('title', {
    cities: sides.length,
    common: rows.filter(isCommon).length,
    rows: rows.length,
    most: overlap?.count ?? 0,
    pair: () => listAt(overlap ? [overlap.a, overlap.b] : []),
  })
  const first = sides[0]?.scorecard
  const groups = view.order === 'category' && first ? groupRows(rows, first) : null
  return (
    <Figure id="values" title={title} unit={t('unit')} source={<SourceLine comparison={comparison} />}>
      <HeatKey />
      {rows.length === 0 ? <p>{t('none')}</p> : null}
      <div className="scroll" hidden={rows.length === 0}>
        <table className={`heat n${sides.length}`} {...asTable}>
          <caption className="sr">{t('caption')}</caption>
          <thead {...asRowGroup}>
            <tr {...asRow}>
              <th {...asColumnHead}>{t('dataPoint')}</th>
              {sides.map((side) => (
                <HeadCell key={side.hue} side={side} />
              ))}
              <th {...asColumnHead} className="num">
                {t('target')}
              </th>
            </tr>
          </thead>
          {groups === null ? (
            <Rows rows={rows} comparison={comparison} linked={linked} />
          ) : (
            groups.map(({ category, subDimension, rows: own }) => (
              <Rows key={category.id} rows={own} comparison={comparison} linked={linked}>
                <tr {...asRow} className="gh">
                  <th {...asRowHead} colSpan={sides.length + 2} scope="rowgroup" lang="en">
                    {category.name} <small>{subDimension.name}</small>
                  </th>
                </tr>
              </Rows>
            ))
          )}
        </table>
      </div>
    </Figure>
  )
}

function HeadCell({ side }: { side: Side }) {
  const { city, year } = side.scorecard
  return (
    <th {...asColumnHead}>
      <Sign side={side} /> <span lang="">{city.name}</span> <small>{year}</small>
    </th>
  )
}

function Rows({ rows, comparison, linked, children }: Props & { rows: Row[]; children?: React.ReactNode }) {
  const { target } = useFigures()
  return (
    <tbody {...asRowGroup}>
      {children}
      {rows.map((row) => (
        <tr key={row.key} {...asRow}>
          <th {...asRowHead} scope="row">
            <DataPointName row={row} linked={linked} />{' '}
            {row.dataPoint.unit === 'yes/no' ? null : <small lang="en">{row.dataPoint.unit}</small>}
          </th>
          {comparison.sides.map((side, at) => (
            <HeatCell key={side.hue} side={side} cell={row.cells[at] ?? null} letters={comparison.lettersAt(row, at)} />
          ))}
          <td {...asCell} className="num bm">
            <Num>{target(row.dataPoint.benchmark)}</Num>
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function HeatCell({ side, cell, letters }: { side: Side; cell: Cell; letters: string }) {
  const t = useTranslations('compare.heat')
  const states = useTranslations('states.names')
  const bands = useTranslations('bands')
  const { value } = useFigures()
  const tint = cell !== null && cell.points !== null ? ` t${cell.points}` : ''
  const standing = cell === null ? null : standingOf(cell)
  const check = cell === null ? null : checkOf(cell)
  return (
    <td {...asCell} className={`hc h${side.hue}${tint}`} data-sign={side.letter}>
      {standing === null ? (
        <span>{t('notInEdition')}</span>
      ) : hasValue(cell) ? (
        <span className="hv">
          <Mark
            of={standing}
            label={cell.points === null ? states(standing as 'no-benchmark') : bands('points', { points: cell.points })}
          />
          <Num>{value(cell) ?? ''}</Num>
          {check === null ? null : <Mark of={check} label={states(check)} />}
          {letters === '' ? null : <sup className="nt">{letters}</sup>}
        </span>
      ) : (
        <span className="hv no">
          <Mark of={standing} label={states(standing as 'not-reported')} />
        </span>
      )}
    </td>
  )
}

const bandKeys = ['b4', 'b3', 'b2', 'b1'] as const
const stateKeys = ['no-benchmark', 'not-reported', 'not-applicable', 'not-verified', 'in-question'] as const
const checkKeys = ['verified', 'transcribed', 'reported'] as const

function HeatKey() {
  const bands = useTranslations('bands')
  const states = useTranslations('states.names')
  return (
    <ul className="hkey">
      {bandKeys.map((band, index) => (
        <li key={band}>
          <span className={`sw t${4 - index}`}>
            <Mark of={band} />
          </span>
          {bands(band)}
        </li>
      ))}
      {[...stateKeys, ...checkKeys].map((state) => (
        <li key={state}>
          <Mark of={state} /> {states(state)}
        </li>
      ))}
    </ul>
  )
}
