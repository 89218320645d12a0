import type { Disc } from '@/lib/comparisons/strip'
import { placeOf, placePast } from './comparison-scale'

type Mark = { letter: string; hue: number }

const pitch = 18

/** One data point: every publication as a lettered disc on its way to the line of the target, and past it in order. */
export function ComparisonStrip({
  discs,
  marks,
  label,
}: {
  discs: readonly Disc[]
  marks: readonly Mark[]
  label: string
}) {
  const stack = Math.max(1, ...discs.map((disc) => disc.stack))
  const height = Math.max(36, stack * pitch + 6)
  return (
    <svg className="cstrip" height={height} role="img" aria-label={label}>
      <use href="#cx" />
      {discs.map((disc) => {
        const mark = marks[disc.at]
        const place = 'past' in disc ? placePast(disc.past) : placeOf(disc.percent)
        const y = height / 2 + (disc.level - (disc.stack - 1) / 2) * pitch
        return mark ? <LetterDisc key={disc.at} mark={mark} x={`${place.toFixed(2)}%`} y={y} /> : null
      })}
    </svg>
  )
}

/** A publication's sign within a plot. */
export function LetterDisc({ mark, x, y }: { mark: Mark; x: string; y: number }) {
  return (
    <>
      <circle className={`cm h${mark.hue}`} cx={x} cy={y} r="8.5" />
      <text className={mark.letter.length > 1 ? 'ct2' : 'ct1'} x={x} y={y} dy="0.36em" textAnchor="middle">
        {mark.letter}
      </text>
    </>
  )
}
