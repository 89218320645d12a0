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
  return (
    <svg className="extent" height="72" role="img" aria-label={label}>
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <line className="grid" x1={across(at)} x2={across(at)} y1="24" y2="50" />
          <text className="ax" x={across(at)} y="66" textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}>
            {text}
          </text>
        </g>
      ))}
      <line className="base" x1={across(0)} x2={across(1)} y1="37" y2="37" />
      {middle === null ? null : <line className="middle" x1={across(middle)} x2={across(middle)} y1="26" y2="48" />}
      {dots.map((dot) => (
        <circle key={dot} cx={across(dot)} cy="37" r="5" />
      ))}
      <EndName end={lowest} first={lowest.at < 0.55} />
      <EndName end={highest} first={false} />
    </svg>
  )
}

function EndName({ end, first }: { end: End; first: boolean }) {
  return (
    <text x={across(end.at)} y="16" dx={first ? -5 : 5} textAnchor={first ? 'start' : 'end'}>
      <tspan lang="">{end.name}</tspan> <tspan className="figure">{end.value}</tspan>
    </text>
  )
}
