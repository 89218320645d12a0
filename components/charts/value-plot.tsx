import { position } from './scale'

/** A value on its way to the line: a stem from 0 that ends in a dot, both in the colour of its band. */
export function ValuePlot({ percent, points }: { percent: number; points: number }) {
  return (
    <svg className="plot" aria-hidden="true">
      <use href="#ax" />
      <line className={`s${points}`} x2={position(percent)} />
    </svg>
  )
}
