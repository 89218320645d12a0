import type { PublishedState } from '@/lib/scorecards/schema'
import type { Placed } from '@/lib/scorecards/series/standing'

const pitch = 10

/** One tick per data point, in reading order: solid, half, hollow, crossed, dashed or blank. */
export function CoverageStrip({ dataPoints, label }: { dataPoints: readonly Placed[]; label: string }) {
  return (
    <svg
      className="cov"
      width={dataPoints.length * pitch}
      height="26"
      viewBox={`0 0 ${dataPoints.length * pitch} 26`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {dataPoints.map((dataPoint, index) => (
        <use key={dataPoint.place} href={`#t-${dataPoint.state}`} x={index * pitch} />
      ))}
    </svg>
  )
}

/** The seven kinds of tick, drawn once per page. */
export function TickDefs() {
  const box = 'M1 1h7.4v24H1z'
  return (
    <svg className="sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id="t-verified" className="tk-s" d="M.5.5h8.4v25H.5z" />
        <g id="t-transcribed">
          <path className="tk-o" d={box} />
          <path className="tk-s" d="M.5 13h8.4v12.5H.5z" />
        </g>
        <path id="t-reported" className="tk-o" d={box} />
        <g id="t-in-question">
          <path className="tk-o" d={box} />
          <path className="tk-q" d="M3.2 11h3v4h-3z" />
        </g>
        <g id="t-not-verified">
          <path className="tk-d" d={box} />
          <path className="tk-o" d="M1 25 8.4 1" />
        </g>
        <path id="t-not-reported" className="tk-d" d={box} />
        <path id="t-not-applicable" className="tk-o" d="M1 13h7.4" />
      </defs>
    </svg>
  )
}

export function TickKey({ of }: { of: PublishedState }) {
  return (
    <svg className="tickkey" viewBox="0 0 10 26" aria-hidden="true">
      <use href={`#t-${of}`} />
    </svg>
  )
}
