type Mark = { letter: string; hue: number }
/** `settled`: the score rests on enough data; otherwise its point is open. */
export type RadarScore = { percent: number; settled: boolean }
export type RadarShape = { mark: Mark; scores: (RadarScore | null)[] }

const radius = 150
const middle = { x: 300, y: 200 }

/** A point on a spoke, counted clockwise from the top. */
const onSpoke = (spoke: number, spokes: number, percent: number) => {
  const angle = (spoke / spokes) * 2 * Math.PI
  const reach = (percent / 100) * radius
  return { x: middle.x + reach * Math.sin(angle), y: middle.y - reach * Math.cos(angle) }
}

/** Scores as shapes around a middle. A spoke without a score interrupts the shape. */
export function RadarPlot({ spokes, shapes, label }: { spokes: string[]; shapes: RadarShape[]; label: string }) {
  const count = spokes.length
  return (
    <svg className="radar" viewBox="0 0 600 400" role="img" aria-label={label}>
      {[33, 66, 100].map((percent) => (
        <circle
          key={percent}
          className={percent === 100 ? 'bench' : 'grid'}
          cx={middle.x}
          cy={middle.y}
          r={(percent / 100) * radius}
        />
      ))}
      {spokes.map((name, spoke) => {
        const end = onSpoke(spoke, count, 100)
        const text = onSpoke(spoke, count, 109)
        const anchor = Math.abs(text.x - middle.x) < 20 ? 'middle' : text.x > middle.x ? 'start' : 'end'
        return (
          <g key={name} lang="en">
            <line className="grid" x1={middle.x} y1={middle.y} x2={end.x} y2={end.y} />
            <text x={text.x} y={text.y} dy="0.35em" textAnchor={anchor}>
              {name}
            </text>
          </g>
        )
      })}
      {shapes.map((shape) => (
        <Shape key={shape.mark.hue} shape={shape} count={count} />
      ))}
    </svg>
  )
}

function Shape({ shape, count }: { shape: RadarShape; count: number }) {
  const { mark, scores } = shape
  const at = (spoke: number) => {
    const score = scores[spoke % count]
    return score ? onSpoke(spoke % count, count, score.percent) : null
  }
  return (
    <g>
      {scores.map((score, spoke) => {
        const [from, to] = [at(spoke), at(spoke + 1)]
        const key = `${mark.hue} ${spoke}`
        return (
          <g key={key}>
            {from && to ? <line className={`tl h${mark.hue}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} /> : null}
            {from ? (
              <circle className={`tp h${mark.hue} ${score?.settled ? 'full' : 'open'}`} cx={from.x} cy={from.y} r="4" />
            ) : null}
          </g>
        )
      })}
    </g>
  )
}
