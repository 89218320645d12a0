/** The scale of a comparison: 0 to the target on three quarters of the width; beyond it discs stand in order, not to scale. */
export const placeOf = (percent: number): number => 1.6 + percent * 0.736

const past = { from: 79.5, step: 2.6 }
/** The place of the disc that comes `nth` past the target, counted from 0. */
export const placePast = (nth: number): number => past.from + nth * past.step

const percentage = (place: number): string => `${place.toFixed(2)}%`

const boundaries = [0, 33, 66, 95]

/** The lines behind every strip, the labels above them and the signs of the publications, drawn once and referred to. */
export function ComparisonDefs(props: { past: string; marks: readonly { letter: string; hue: number }[] }) {
  const { past: pastLabel, marks } = props
  const at = (percent: number) => percentage(placeOf(percent))
  return (
    <svg className="sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <g id="cx">
          {boundaries.map((percent) => (
            <line key={percent} className="grid" x1={at(percent)} x2={at(percent)} y2="100%" />
          ))}
          <line className="bench" x1={at(100)} x2={at(100)} y2="100%" />
        </g>
        {marks.map(({ letter, hue }, at) => (
          <g key={letter} id={`s${at}`}>
            <circle className={`cm h${hue}`} r="8.5" />
            <text className={letter.length > 1 ? 'ct2' : 'ct1'} dy="0.36em" textAnchor="middle">
              {letter}
            </text>
          </g>
        ))}
        <g id="cl">
          <text x={at(0)} y="12">
            0 %
          </text>
          <text x={at(33)} y="12" textAnchor="middle">
            33
          </text>
          <text x={at(66)} y="12" textAnchor="middle">
            66
          </text>
          <text x={at(95)} y="12" textAnchor="end" dx="3">
            95
          </text>
          <text x={at(100)} y="12" dx="-1" className="to">
            100
          </text>
          <text x={at(100)} y="12" dx="26">
            {pastLabel}
          </text>
        </g>
      </defs>
    </svg>
  )
}

export function ComparisonLabels() {
  return (
    <svg className="cstrip clabels" aria-hidden="true">
      <use href="#cl" />
    </svg>
  )
}
