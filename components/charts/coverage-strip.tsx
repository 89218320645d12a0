import type { PublishedState } from '@/lib/scorecards/schema'
import type { Placed } from '@/lib/scorecards/series/standing'

const pitch = 10
const box = (x: number) => `M${x} 1h7v24h-7z`
const half = (x: number) => `M${x} 13h7v12h-7z`
const slash = (x: number) => `M${x} 25l7-24`
const spot = (x: number) => `M${x + 2} 11h3v4h-3z`
const dash = (x: number) => `M${x} 13h7`

/** The shapes of a tick: solid, half, hollow, spotted, crossed, dashed, or a dash. */
const shapes: Record<PublishedState, { look: 'tk-s' | 'tk-o' | 'tk-d' | 'tk-q'; draw: (x: number) => string }[]> = {
  verified: [{ look: 'tk-s', draw: box }],
  transcribed: [
    { look: 'tk-o', draw: box },
    { look: 'tk-s', draw: half },
  ],
  reported: [{ look: 'tk-o', draw: box }],
  'in-question': [
    { look: 'tk-o', draw: box },
    { look: 'tk-q', draw: spot },
  ],
  'not-verified': [
    { look: 'tk-d', draw: box },
    { look: 'tk-o', draw: slash },
  ],
  'not-reported': [{ look: 'tk-d', draw: box }],
  'not-applicable': [{ look: 'tk-o', draw: dash }],
}

/** One tick per data point, in reading order, drawn as one path per kind of tick. */
export function CoverageStrip({ dataPoints, label }: { dataPoints: readonly Placed[]; label: string }) {
  const width = dataPoints.length * pitch
  const states = [...new Set(dataPoints.map(({ state }) => state))]
  return (
    <svg
      className="cov"
      width={width}
      height="26"
      viewBox={`0 0 ${width} 26`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {states.map((state) => (
        <Ticks
          key={state}
          state={state}
          at={dataPoints.flatMap((dataPoint, index) => (dataPoint.state === state ? [index * pitch + 1] : []))}
        />
      ))}
    </svg>
  )
}

function Ticks({ state, at }: { state: PublishedState; at: number[] }) {
  return shapes[state].map(({ look, draw }) => <path key={look} className={look} d={at.map(draw).join('')} />)
}

export function TickKey({ of }: { of: PublishedState }) {
  return (
    <svg className="tickkey" viewBox="0 0 10 26" aria-hidden="true">
      <Ticks state={of} at={[1]} />
    </svg>
  )
}
