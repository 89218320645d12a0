import { spread } from '@/lib/comparisons/spread'
import type { TrendLine, TrendPoint } from '@/lib/comparisons/trends'
import { LetterDisc } from './comparison-strip'

const top = 14
const bottom = 118
const height = 138

const heightOf = (percent: number): number => bottom - (percent / 100) * (bottom - top)

/**
 * Lines over the years on one scale, 0 to 100 % of target. Filled points are verified; a dashed step passes over a year
 * without a figure; where the measure changed there is no step. Signs stand at the ends: `at` is the place of a
 * publication in the comparison.
 */
export function TrendPlot(props: {
  lines: readonly { at: number; hue: number; line: TrendLine }[]
  years: { from: number; to: number }
  label: string
}) {
  const { lines, years, label } = props
  const span = Math.max(1, years.to - years.from)
  const across = (year: number) => `${(7 + ((year - years.from) / span) * 80).toFixed(2)}%`
  const ends = lines.map(({ line }) => heightOf(line.points.at(-1)?.percent ?? 0))
  const signs = spread(ends, 18, { from: top, to: bottom })
  return (
    <svg className="trend" height={height} role="img" aria-label={label}>
      {[0, 33, 66, 95].map((percent) => (
        <line key={percent} className="grid" x1="4%" x2="90%" y1={heightOf(percent)} y2={heightOf(percent)} />
      ))}
      <line className="bench" x1="4%" x2="90%" y1={top} y2={top} />
      <text className="ax" x="3.4%" y={top} dy="0.35em" textAnchor="end">
        100
      </text>
      <text className="ax" x="3.4%" y={bottom} dy="0.35em" textAnchor="end">
        0
      </text>
      {[...new Set([years.from, years.to])].map((year) => (
        <text key={year} className="ax" x={across(year)} y={height - 4} textAnchor="middle">
          {year}
        </text>
      ))}
      {lines.map(({ at, hue, line }, index) => (
        <g key={at}>
          {line.steps.map(({ from, to, kind }) =>
            kind === 'break' ? null : (
              <line
                key={to.year}
                className={`tl h${hue} ${kind}`}
                x1={across(from.year)}
                y1={heightOf(from.percent)}
                x2={across(to.year)}
                y2={heightOf(to.percent)}
              />
            ),
          )}
          {line.points.map((point) => (
            <Point key={point.year} point={point} hue={hue} x={across(point.year)} />
          ))}
          {line.points.length > 0 ? <LetterDisc at={at} x="95%" y={signs[index] ?? top} /> : null}
        </g>
      ))}
    </svg>
  )
}

function Point({ point, hue, x }: { point: TrendPoint; hue: number; x: string }) {
  return (
    <circle className={`tp h${hue} ${point.verified ? 'full' : 'open'}`} cx={x} cy={heightOf(point.percent)} r="3.6" />
  )
}
