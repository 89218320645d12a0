/** A point of a line: `at` from 0, the foot of the scale, to 1, its top; `full` is drawn filled. */
export type PlotPoint = { year: number; at: number; full: boolean }

const top = 12
const bottom = 92
const height = 112

const heightOf = (at: number): number => bottom - at * (bottom - top)

/**
 * One line over the years. Points of a run are joined, runs never; a dotted upright stands before the first year under
 * another rule. `target` is where the target lies on the scale, as the one ink line.
 */
export function YearsPlot(props: {
  runs: readonly (readonly PlotPoint[])[]
  years: readonly number[]
  breaks: readonly number[]
  scale: { top: string; bottom: string }
  target: number | null
  label: string
}) {
  const { runs, years, breaks, scale, target, label } = props
  const [from = 0, to = 0] = [years[0], years.at(-1)]
  const across = (year: number) => `${(20 + ((year - from) / Math.max(1, to - from)) * 72).toFixed(2)}%`
  return (
    <svg className="trend own" height={height} role="img" aria-label={label}>
      {[0, 1].map((at) => (
        <line key={at} className="grid" x1="17%" x2="96%" y1={heightOf(at)} y2={heightOf(at)} />
      ))}
      <text className="ax" x="16%" y={top} dy="0.35em" textAnchor="end">
        {scale.top}
      </text>
      <text className="ax" x="16%" y={bottom} dy="0.35em" textAnchor="end">
        {scale.bottom}
      </text>
      {target === null ? null : (
        <line className="bench" x1="17%" x2="96%" y1={heightOf(target)} y2={heightOf(target)} />
      )}
      {breaks.map((year) => (
        <line key={year} className="rulebreak" x1={across(year - 0.5)} x2={across(year - 0.5)} y1={top} y2={bottom} />
      ))}
      {years.map((year) => (
        <text key={year} className="ax" x={across(year)} y={height - 4} textAnchor="middle">
          {years.length > 6 && year !== from && year !== to ? '·' : year}
        </text>
      ))}
      {runs.map((run) => (
        <Run key={run[0]?.year} run={run} across={across} />
      ))}
    </svg>
  )
}

function Run({ run, across }: { run: readonly PlotPoint[]; across: (year: number) => string }) {
  return (
    <>
      {run.slice(1).map((point, index) => {
        const before = run[index] ?? point
        return (
          <line
            key={point.year}
            className="tl"
            x1={across(before.year)}
            y1={heightOf(before.at)}
            x2={across(point.year)}
            y2={heightOf(point.at)}
          />
        )
      })}
      {run.map(({ year, at, full }) => (
        <circle key={year} className={`tp ${full ? 'full' : 'open'}`} cx={across(year)} cy={heightOf(at)} r="3.6" />
      ))}
    </>
  )
}
