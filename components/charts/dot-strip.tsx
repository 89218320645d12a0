import { stackDots } from '@/lib/scorecards/series/strip'
import { position } from './scale'

/** One dot per scored data point; equal ones stand one above the other. */
export function DotStrip({
  dots,
  label,
}: {
  dots: { percent: number; points: number; place: number }[]
  label: string
}) {
  const stacked = stackDots(dots.map((dot) => ({ percent: dot.percent, mark: dot })))
  return (
    <svg className="strip" role="img" aria-label={label}>
      <use href="#ax" />
      {stacked.map(({ x, level, stack, mark }) => (
        <circle key={mark.place} className={`b${mark.points}`} cx={position(x)} cy={offset(level, stack)} r="4.6" />
      ))}
    </svg>
  )
}

/** The height of a dot within the 40 units of a strip; tall stacks stand closer. */
function offset(level: number, stack: number): string {
  const gap = stack > 1 ? Math.min(9.8, 30 / (stack - 1)) : 0
  return (20 + (level - (stack - 1) / 2) * gap).toFixed(1)
}
