type Tick = { at: number; text: string }
type End = { at: number; name: string; value: string }

/** `share` of the strip, which leaves room for half a dot at both ends. */
const across = (share: number) => `${(1.5 + share * 97).toFixed(1)}%`

/** Cities as dots on a scale in its own unit, with the lowest and the highest by name. Places are shares of the scale. */
export function ExtentStrip(props: {
  dots: readonly number[]
  ticks: readonly Tick[]
  lowest: End
  highest: End
  middle: number | null
  label: string
}) {
  const { dots, ticks, lowest, highest, middle, label } = props
  // Two names that would meet on a narrow screen stand one below the other.
  const down = highest.at - lowest.at < 0.45 ? 16 : 0
  return (
    <svg className="extent" height={72 + down} role="img" aria-label={label}>
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <line className="grid" x1={across(at)} x2={across(at)} y1={24 + down} y2={50 + down} />
          <text
            className="ax"
            x={across(at)}
            y={66 + down}
            textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
      <line className="base" x1={across(0)} x2={across(1)} y1={37 + down} y2={37 + down} />
      {middle === null ? null : (
        <line className="middle" x1={across(middle)} x2={across(middle)} y1={26 + down} y2={48 + down} />
      )}
      {dots.map((dot) => (
        <circle key={dot} cx={across(dot)} cy={37 + down} r="5" />
      ))}
      <EndName end={lowest} y={16} first={lowest.at < 0.55} />
      <EndName end={highest} y={16 + down} first={highest.at < 0.3} />
    </svg>
  )
}

function EndName({ end, y, first }: { end: End; y: number; first: boolean }) {
  return (
    <text x={across(end.at)} y={y} dx={first ? -5 : 5} textAnchor={first ? 'start' : 'end'}>
      <tspan lang="">{end.name}</tspan> <tspan className="figure">{end.value}</tspan>
    </text>
  )
}
