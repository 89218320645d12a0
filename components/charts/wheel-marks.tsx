import type { DataPointView } from '@/lib/scorecards/schema'
import { checkOf, standingOf } from '@/lib/scorecards/series/standing'
import { barPath, radii } from './wheel-shapes'

const middle = -(radii.bar[0] + 12)

/** Every shape of a bar, drawn once at the top; bars refer to them and are turned to their place. */
export function WheelDefs({ step, names }: { step: number; names: string[] }) {
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
      {names.map((path, index) => (
        <path key={path} id={`wn${index}`} d={path} />
      ))}
    </defs>
  )
}

export function WheelBarShape({ dataPoint }: { dataPoint: DataPointView }) {
  const check = checkOf(dataPoint)
  return (
    <>
      <use href={`#w${standingOf(dataPoint)}`} />
      {check ? <use href={`#w${check}`} /> : null}
    </>
  )
}
