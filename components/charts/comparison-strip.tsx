import type { Disc } from '@/lib/comparisons/strip'
import { placeOf, placePast } from './comparison-scale'

const pitch = 18

/** One data point: every publication as a lettered disc on its way to the line of the target, and past it in order. */
export function ComparisonStrip({ discs, label }: { discs: readonly Disc[]; label: string }) {
  const stack = Math.max(1, ...discs.map((disc) => disc.stack))
  const height = Math.max(36, stack * pitch + 6)
  return (
    <svg className="cstrip" height={height} role="img" aria-label={label}>
      <use href="#cx" />
      {discs.map((disc) => {
        const place = 'past' in disc ? placePast(disc.past) : placeOf(disc.percent)
        const y = height / 2 + (disc.level - (disc.stack - 1) / 2) * pitch
        return <LetterDisc key={disc.at} at={disc.at} x={`${place.toFixed(2)}%`} y={y} />
      })}
    </svg>
  )
}

/** The sign of the publication at a place of the comparison, from the sheet in `ComparisonDefs`. */
export function LetterDisc({ at, x, y }: { at: number; x: string; y: number }) {
  return <use href={`#s${at}`} x={x} y={y} />
}
