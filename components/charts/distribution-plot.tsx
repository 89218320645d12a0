import type { Pile } from '@/lib/comparisons/bins'
import { position } from './scale'

const pitch = 9.6

/** Cities along the scale of target: a dot for each where they are few, a column for each step where they are many. */
export function DistributionPlot({ piles, dots, label }: { piles: readonly Pile[]; dots: boolean; label: string }) {
  const levels = Math.max(2, ...piles.map(({ height }) => height))
  const height = Math.ceil(levels * pitch) + 10
  return (
    <svg className="dist" height={height} role="img" aria-label={label}>
      <use href="#ax" />
      {piles.map(({ percent, count, height: own }) =>
        dots ? (
          Array.from({ length: count }, (_, level) => level).map((level) => (
            <circle key={`${percent} ${level}`} cx={position(percent)} cy={height - 6 - level * pitch} r="4.4" />
          ))
        ) : (
          <line
            key={percent}
            className="pile"
            x1={position(percent)}
            x2={position(percent)}
            y1={height - 1}
            y2={height - 1 - own * pitch}
          />
        ),
      )}
    </svg>
  )
}
