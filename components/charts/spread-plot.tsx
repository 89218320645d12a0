import { spread } from '@/lib/comparisons/spread'

/** A year of a data point, from 0 to 1, the top of the scale: the middle city with the middle half, or each of a few cities. */
export type SpreadYear = {
  year: number
  middle: { low: number; median: number; high: number } | null
  few: { city: string; name: string; at: number }[]
}

const top = 12
const bottom = 92
const height = 112

/** With more cities their names would lie over one another. */
const mostNames = 8

const heightOf = (at: number): number => bottom - at * (bottom - top)

/**
 * What cities report over the years. A full dot is the middle city and the bar the middle half; an open dot is one city,
 * where there are too few for a middle. Middles of years that follow each other are joined, cities never.
 */
export function SpreadPlot({ years, scale, label }: { years: readonly SpreadYear[]; scale: string; label: string }) {
  const [from = 0, to = 0] = [years[0]?.year, years.at(-1)?.year]
  const across = (year: number) => `${(20 + (from === to ? 0.5 : (year - from) / (to - from)) * 72).toFixed(2)}%`
  const named = years.reduce((sum, { few }) => sum + few.length, 0) <= mostNames
  const shown = new Set(to - from > 5 ? [from, to] : years.map(({ year }) => year))
  return (
    <svg className="trend own" height={height} role="img" aria-label={label}>
      {[0, 1].map((at) => (
        <line key={at} className="grid" x1="17%" x2="96%" y1={heightOf(at)} y2={heightOf(at)} />
      ))}
      <text className="ax" x="16%" y={top} dy="0.35em" textAnchor="end">
        {scale}
      </text>
      <text className="ax" x="16%" y={bottom} dy="0.35em" textAnchor="end">
        0
      </text>
      {[...shown].map((year) => (
        <text key={year} className="ax" x={across(year)} y={height - 4} textAnchor="middle">
          {year}
        </text>
      ))}
      {years.map(({ year, middle, few }, at) => {
        const [x, before] = [across(year), years[at - 1]]
        return (
          <g key={year}>
            {middle && before?.middle && before.year === year - 1 ? (
              <line
                className="tl"
                x1={across(before.year)}
                y1={heightOf(before.middle.median)}
                x2={x}
                y2={heightOf(middle.median)}
              />
            ) : null}
            {middle ? (
              <>
                <line className="half" x1={x} x2={x} y1={heightOf(middle.low)} y2={heightOf(middle.high)} />
                <circle className="tp full" cx={x} cy={heightOf(middle.median)} r="3.6" />
              </>
            ) : null}
            {few.map(({ city, at: own }) => (
              <circle key={city} className="tp open" cx={x} cy={heightOf(own)} r="3.6" />
            ))}
            {named ? <Names few={few} x={x} before={year === to && from !== to} /> : null}
          </g>
        )
      })}
    </svg>
  )
}

/** The cities of one year beside their dots, one above the other where they would meet; `before` the dots or after them. */
function Names({ few, x, before }: Pick<SpreadYear, 'few'> & { x: string; before: boolean }) {
  const heights = spread(
    few.map(({ at }) => heightOf(at)),
    11,
    { from: top, to: bottom },
  )
  return few.map(({ city, name }, nth) => (
    <text
      key={city}
      className="ax"
      lang=""
      x={x}
      y={heights[nth]}
      dx={before ? -8 : 8}
      dy="0.35em"
      textAnchor={before ? 'end' : 'start'}
    >
      {name}
    </text>
  ))
}
