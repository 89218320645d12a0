/** The place of a percentage of target: 0 at the start of the plot, 100 near its end, so that the line of the target stands free. */
export const position = (percent: number) => `${(percent * 0.95).toFixed(1)}%`

const boundaries = [0, 33, 66, 95]

/**
 * What every plot refers to, drawn once per page: the lines behind it (band boundaries as hairlines, the target as the one ink
 * line), the labels of the axis, and the dots at the ends of stems.
 */
export function AxisDefs() {
  return (
    <svg className="sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[1, 2, 3, 4].map((points) => (
          <marker
            key={points}
            id={`e${points}`}
            viewBox="-8 -8 16 16"
            markerWidth="16"
            markerHeight="16"
            markerUnits="userSpaceOnUse"
          >
            <circle className={`b${points}`} r="6.5" />
          </marker>
        ))}
        <g id="ax">
          {boundaries.map((percent) => (
            <line key={percent} className="grid" x1={position(percent)} x2={position(percent)} y2="100%" />
          ))}
          <line className="bench" x1={position(100)} x2={position(100)} y2="100%" />
        </g>
        <g id="al">
          <text x={position(0)} y="12">
            0 %
          </text>
          <text x={position(33)} y="12" textAnchor="middle">
            33
          </text>
          <text x={position(66)} y="12" textAnchor="middle">
            66
          </text>
          <text x={position(95)} y="12" textAnchor="end" dx="3">
            95
          </text>
          <text x={position(100)} y="12" dx="-1" className="to">
            100
          </text>
        </g>
      </defs>
    </svg>
  )
}

export function AxisLabels() {
  return (
    <svg className="axis" aria-hidden="true">
      <use href="#al" />
    </svg>
  )
}
