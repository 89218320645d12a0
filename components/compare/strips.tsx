import { useFormatter, useTranslations } from 'next-intl'
import { ComparisonLabels } from '@/components/charts/comparison-scale'
import { ComparisonStrip } from '@/components/charts/comparison-strip'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Comparison } from '@/lib/comparisons/comparison'
import { byGap, groupRows, hasValue, type Row } from '@/lib/comparisons/rows'
import { discsOf } from '@/lib/comparisons/strip'
import { countTied } from '@/lib/scorecards/series/ties'
import { DataPointName } from './data-point-name'
import { SourceLine } from './source-line'
import { useSides } from './use-sides'

/** Points apart within which two cities are said to stand close. */
const close = 10

/** Every scored data point on one axis, per cent of target: where each city stands. */
export function Strips({ comparison, linked }: { comparison: Comparison; linked: boolean }) {
  const t = useTranslations('compare.strips')
  const { view, sides, rows } = comparison
  const scored = rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell.percent !== null))
  const wide = byGap(rows)
  const title = t.rich('title', {
    total: wide.length,
    close: wide.filter(({ gap }) => (gap ?? 0) <= close).length,
    apart: (wide[0]?.gap ?? 0) > 0 ? 'yes' : 'no',
    tied: countTied(wide, 1, ({ gap }) => gap),
    name: () => <span lang="en">{wide[0]?.dataPoint.name}</span>,
  })
  const first = sides[0]?.scorecard
  const groups = view.order === 'category' && first ? groupRows(scored, first) : null
  const rowProps = { linked, words: useStripWords(comparison) }
  return (
    <Figure
      id="strips"
      title={title}
      unit={t('unit')}
      source={
        <SourceLine comparison={comparison}>
          <a href="#values">{t('table')}</a>
        </SourceLine>
      }
    >
      {scored.length === 0 ? <p>{t('none')}</p> : null}
      <table className="cmps" {...asTable} hidden={scored.length === 0}>
        <caption className="sr">{t('caption')}</caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t('dataPoint')}</th>
            <th {...asColumnHead} className="cs">
              <span className="sr">{t('share')}</span>
              <ComparisonLabels />
            </th>
            <th {...asColumnHead} className="num">
              {t('range')}
            </th>
          </tr>
        </thead>
        {groups === null ? (
          <tbody {...asRowGroup}>
            {scored.map((row) => (
              <StripRow key={row.key} row={row} {...rowProps} />
            ))}
          </tbody>
        ) : (
          groups.map(({ category, subDimension, rows: own }) => (
            <tbody key={category.id} {...asRowGroup}>
              <tr {...asRow} className="gh">
                <th {...asRowHead} colSpan={3} scope="rowgroup" lang="en">
                  {category.name} <small>{subDimension.name}</small>
                </th>
              </tr>
              {own.map((row) => (
                <StripRow key={row.key} row={row} {...rowProps} />
              ))}
            </tbody>
          ))
        )}
      </table>
    </Figure>
  )
}

type Words = ReturnType<typeof useStripWords>

/** What a row says, in words: of the strip, and between which figures it lies. */
function useStripWords({ sides }: Comparison) {
  const { numbers, value } = useFigures()
  const { nameOf } = useSides(sides)
  const t = useTranslations('compare.strips')
  const format = useFormatter()
  const names = sides.map(nameOf)
  const label = ({ cells }: Row): string =>
    format.list(
      cells.flatMap((cell, at) =>
        cell === null || cell.percent === null
          ? []
          : t('score', { city: names[at] ?? '', percent: numbers.percent(cell.percent) }),
      ),
      { type: 'unit' },
    )
  const range = ({ cells }: Row): string => {
    const figures = cells.filter(hasValue).sort((a, b) => a.value - b.value)
    const [low, high] = [figures[0], figures.at(-1)].map((cell) => (cell ? value(cell) : null))
    return low === high ? `${low ?? ''}` : t('fromTo', { low: low ?? '', high: high ?? '' })
  }
  return { label, range }
}

function StripRow(props: { row: Row; linked: boolean; words: Words }) {
  const { row, linked, words } = props
  const { unit } = row.dataPoint
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <DataPointName row={row} linked={linked} />
      </th>
      <td {...asCell} className="cs">
        <ComparisonStrip discs={discsOf(row)} label={words.label(row)} />
      </td>
      <td {...asCell} className="num rg">
        <Num>{words.range(row)}</Num> {unit === 'yes/no' ? null : <small lang="en">{unit}</small>}
      </td>
    </tr>
  )
}
