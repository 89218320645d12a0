import { useFormatter, useTranslations } from 'next-intl'
import { RadarPlot } from '@/components/charts/radar-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { addressOf } from '@/lib/comparisons/address'
import type { Comparison } from '@/lib/comparisons/comparison'
import { type GroupCell, type GroupRow, groupsByGap } from '@/lib/comparisons/groups'
import { countTied } from '@/lib/scorecards/series/ties'
import { Sign } from './sign'
import { SourceLine } from './source-line'
import { useSides } from './use-sides'

/** The sub-dimensions, and a dimension that has only itself. */
const spokesOf = (groups: readonly GroupRow[]): GroupRow[] =>
  groups.filter(({ id }) => !groups.some((other) => other.id.startsWith(`${id}.`)))

const scoreOf = (cell: GroupCell | undefined) =>
  cell === undefined || cell.percent === null ? null : { percent: cell.percent, settled: !cell.provisional }

/** A radar for those who ask for one. */
export function Radar({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare.radar')
  const format = useFormatter()
  const { numbers } = useFigures()
  const { sides, groups, view } = comparison
  const { nameAt, nameOf } = useSides(sides)
  const spokes = spokesOf(groups)
  const wide = groupsByGap(spokes)
  const [widest] = wide
  const label = sides
    .map((_, at) => {
      const scores = spokes.flatMap(({ name, cells }) => {
        const percent = cells[at]?.percent
        return percent === null || percent === undefined
          ? []
          : t('score', { group: name, percent: numbers.percent(percent) })
      })
      return t('shape', { city: nameAt(at), scores: format.list(scores, { type: 'unit' }) })
    })
    .join(' ')
  return (
    <Figure
      id="radar"
      title={t.rich('title', {
        known: !widest ? 'no' : widest.gap > 0 ? 'yes' : 'same',
        tied: countTied(wide, 1, ({ gap }) => gap),
        name: () => <span lang="en">{widest?.name}</span>,
      })}
      unit={t('unit')}
      source={
        <SourceLine comparison={comparison}>
          <a href={addressOf({ ...view, view: 'position' })}>{t('table')}</a>
        </SourceLine>
      }
    >
      <ul className="hkey">
        {sides.map((side) => (
          <li key={side.hue}>
            <Sign side={side} /> <span lang="">{nameOf(side)}</span>
          </li>
        ))}
      </ul>
      <RadarPlot
        spokes={spokes.map(({ name }) => name)}
        shapes={sides.map((side, at) => ({ mark: side, scores: spokes.map(({ cells }) => scoreOf(cells[at])) }))}
        label={label}
      />
    </Figure>
  )
}
