import { position } from './scale'

/** The score of a group as a bar, and behind it where the score could still end. A provisional one is hollow. */
export function GroupPlot(props: {
  percent: number
  points: number
  provisional: boolean
  possible: { low: number; high: number } | null
}) {
  const { percent, points, provisional, possible } = props
  return (
    <svg className="gplot" aria-hidden="true">
      <use href="#ax" />
      <rect className={`b${points}${provisional ? ' pv' : ''}`} y="5" width={position(percent)} height="8" />
      {possible === null || possible.low === possible.high ? null : (
        <line className="reach" x1={position(possible.low)} x2={position(possible.high)} y1="9" y2="9" />
      )}
    </svg>
  )
}
