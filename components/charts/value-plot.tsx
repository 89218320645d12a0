import { position } from './scale'

/** A value on its way to the line: a stem from 0 and a dot in the colour of its band. */
export function ValuePlot({ percent, points }: { percent: number; points: number }) {
  return (
    <svg className="plot" aria-hidden="true">
      <use href="#ax" />
      <rect className={`b${points}`} width={position(percent)} />
      <circle className={`b${points}`} cx={position(percent)} />
    </svg>
  )
}
