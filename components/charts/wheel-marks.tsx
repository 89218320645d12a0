import type { DataPointView } from '@/lib/scorecards/schema'
import { checkOf, standingOf } from '@/lib/scorecards/series/standing'
import { barPath, radii } from './wheel-shapes'

const middle = -(radii.bar[0] + 12)

/** Every shape of a bar, drawn once at the top; bars refer to them and are turned to their place. */
export function WheelDefs(props: { step: number; names: string[]; dataPoints: readonly DataPointView[] }) {
  const { step, names, dataPoints } = props
  const full = barPath(step, 4)
  return (
    <defs>
      {[1, 2, 3, 4].map((points) => (
        <g key={points} id={`wb${points}`}>
          {points < 4 ? <path className="track" d={full} /> : null}
          <path className={`b${points}`} d={barPath(step, points)} />
        </g>
      ))}
      <g id="wno-benchmark">
        <path className="nb" d={full} />
        <path className="nbm" d={`M0 ${middle - 4.5}l4 4.5-4 4.5-4-4.5Z`} />
      </g>
      <g id="win-question">
        <path className="iq" d={full} />
        <circle className="iqm" cy={middle} r="3.6" />
      </g>
      <g id="wnot-verified">
        <path className="nr" d={full} />
        <path className="nvm" d={`M-4 ${middle + 5}l8-10`} />
      </g>
      <path id="wnot-reported" className="nr" d={full} />
      <path id="wnot-applicable" className="nam" d={`M-4 ${middle}h8`} />
      <circle id="wverified" className="dv" cy={-radii.dot} r="2.6" />
      <g id="wtranscribed">
        <circle className="du" cy={-radii.dot} r="2.4" />
        <path className="dv" d={`M-2.4 ${-radii.dot}a2.4 2.4 0 0 0 4.8 0Z`} />
      </g>
      <circle id="wreported" className="du" cy={-radii.dot} r="2.4" />
      <Pairs dataPoints={dataPoints} />
      {names.map((path, index) => (
        <path key={path} id={`wn${index}`} d={path} />
      ))}
    </defs>
  )
}

/** Which shape a bar has: its band or its state, and who stands behind the value. */
const shapeOf = (dataPoint: DataPointView): string => {
  const check = checkOf(dataPoint)
  return check ? `${standingOf(dataPoint)}-${check}` : standingOf(dataPoint)
}

/** The pairs of bar and outer dot that occur, so that every bar is one reference. */
function Pairs({ dataPoints }: { dataPoints: readonly DataPointView[] }) {
  const pairs = new Map(dataPoints.map((dataPoint) => [shapeOf(dataPoint), dataPoint]))
  return [...pairs].map(([shape, dataPoint]) => {
    const check = checkOf(dataPoint)
    return check === null ? null : (
      <g key={shape} id={`w${shape}`}>
        <use href={`#w${standingOf(dataPoint)}`} />
        <use href={`#w${check}`} />
      </g>
    )
  })
}

export function WheelBarShape({ dataPoint }: { dataPoint: DataPointView }) {
  return <use href={`#w${shapeOf(dataPoint)}`} />
}
