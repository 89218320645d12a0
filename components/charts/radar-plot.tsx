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

/** A name in lines of about ten letters, so that it can be read on a phone. */
function breakName(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 11) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** How many lines of a name stand above its place: all but one at the top, none at the bottom, half beside. */
const lift = (y: number, lines: number): number => {
  if (y < middle.y - 0.9 * radius) return 2 * (lines - 1)
  return y > middle.y + 0.8 * radius ? 0 : lines - 1
}

/** Scores as shapes around a middle. A spoke without a score interrupts the shape. */
export function RadarPlot({ spokes, shapes, label }: { spokes: string[]; shapes: RadarShape[]; label: string }) {
  const count = spokes.length
  return (
    <svg className="radar" viewBox="50 0 520 400" role="img" aria-label={label}>
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
        const text = onSpoke(spoke, count, 112)
        const anchor = Math.abs(text.x - middle.x) < 20 ? 'middle' : text.x > middle.x ? 'start' : 'end'
        return (
          <g key={name} lang="en">
            <line className="grid" x1={middle.x} y1={middle.y} x2={end.x} y2={end.y} />
            <text y={text.y} textAnchor={anchor}>
              {breakName(name).map((line, at, all) => (
                <tspan key={line} x={text.x} dy={at > 0 ? '1.15em' : `${0.35 - 0.575 * lift(text.y, all.length)}em`}>
                  {line}{' '}
                </tspan>
              ))}
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
