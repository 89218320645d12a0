import { position } from './scale'

/** One score before and after on the way to the target: an open dot, a line, a full dot. */
export function ShiftPlot({ from, to, label }: { from: number; to: number; label: string }) {
  return (
    <svg className="shift" role="img" aria-label={label}>
      <use href="#ax" />
      <line className="way" x1={position(from)} x2={position(to)} y1="50%" y2="50%" />
      <circle className="was" cx={position(from)} cy="50%" r="4" />
      <circle className="is" cx={position(to)} cy="50%" r="4.6" />
    </svg>
  )
}
