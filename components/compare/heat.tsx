import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Comparison, Side } from '@/lib/comparisons/comparison'
import { type Cell, groupRows, hasValue, isCommon, overlapsOf, type Row } from '@/lib/comparisons/rows'
import { bandMark, type Check, checkOf, type Standing, standingOf } from '@/lib/scorecards/series/standing'
import { countTied } from '@/lib/scorecards/series/ties'
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
  const overlaps = overlapsOf(rows)
  const [overlap] = overlaps
  const title = t.rich('title', {
    cities: sides.length,
    common: rows.filter(isCommon).length,
    rows: rows.length,
    most: overlap?.count ?? 0,
    tied: countTied(overlaps, 1, ({ count }) => count),
    pair: () => listAt(overlap ? [overlap.a, overlap.b] : []),
  })
  const first = sides[0]?.scorecard
  const drawn = useDrawn()
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
            <Rows rows={rows} comparison={comparison} linked={linked} drawn={drawn} />
          ) : (
            groups.map(({ category, subDimension, rows: own }) => (
              <Rows key={category.id} rows={own} comparison={comparison} linked={linked} drawn={drawn}>
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

function Rows(props: Props & { rows: Row[]; drawn: Drawn; children?: ReactNode }) {
  const { rows, children, ...shared } = props
  return (
    <tbody {...asRowGroup}>
      {children}
      {rows.map((row) => (
        <HeatRow key={row.key} row={row} {...shared} />
      ))}
    </tbody>
  )
}

function HeatRow(props: Props & { row: Row; drawn: Drawn }) {
  const { row, comparison, linked, drawn } = props
  const { dataPoint, cells } = row
  const letters = comparison.lettersIn(row)
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <DataPointName row={row} linked={linked} />{' '}
        {dataPoint.unit === 'yes/no' ? null : <small lang="en">{dataPoint.unit}</small>}
      </th>
      {comparison.sides.map((side, at) => (
        <HeatCell key={side.hue} side={side} cell={cells[at] ?? null} letters={letters[at] ?? ''} drawn={drawn} />
      ))}
      <td {...asCell} className="num bm">
        <Num>{drawn.target(dataPoint.benchmark)}</Num>
      </td>
    </tr>
  )
}

function HeatCell(props: { side: Side; cell: Cell; letters: string; drawn: Drawn }) {
  const { side, cell, letters, drawn } = props
  const tint = cell !== null && cell.points !== null ? ` t${cell.points}` : ''
  const check = cell === null ? null : checkOf(cell)
  return (
    <td {...asCell} className={`hc h${side.hue}${tint}`} data-sign={side.letter}>
      {cell === null ? <span>{drawn.notInEdition}</span> : drawn.marks[standingOf(cell)]}
      {hasValue(cell) ? (
        <>
          <Num>{drawn.value(cell) ?? ''}</Num>
          {check === null ? null : drawn.marks[check]}
          {letters === '' ? null : <sup className="nt">{letters}</sup>}
        </>
      ) : null}
    </td>
  )
}

type Drawn = ReturnType<typeof useDrawn>

/** What cells are made of. There are hundreds that say the same few things: each mark is made once, with its words. */
function useDrawn() {
  const states = useTranslations('states.names')
  const bands = useTranslations('bands')
  const { value, target } = useFigures()
  const band = (points: number) => <Mark of={bandMark(points)} label={bands('points', { points })} />
  const state = (of: (typeof stateKeys)[number] | (typeof checkKeys)[number]) => <Mark of={of} label={states(of)} />
  const marks: Record<Standing | Check, ReactNode> = {
    b4: band(4),
    b3: band(3),
    b2: band(2),
    b1: band(1),
    'no-benchmark': state('no-benchmark'),
    'in-question': state('in-question'),
    'not-verified': state('not-verified'),
    'not-reported': state('not-reported'),
    'not-applicable': state('not-applicable'),
    verified: state('verified'),
    transcribed: state('transcribed'),
    reported: state('reported'),
  }
  return { marks, value, target, notInEdition: useTranslations('compare.heat')('notInEdition') }
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
