'use client'
import { useId, useState } from 'react'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { columnOf, type Explored, type ExploreWords, rowsOfYears, stretchesOf } from '@/lib/comparisons/explored'
import { spread } from '@/lib/comparisons/spread'
import { ExploredTip } from './explored-tip'

/** Lines over the years to be explored with mouse, finger or arrow keys: which data point, which of the series. */
export function ExploredLines({ charts, words }: { charts: readonly Explored[]; words: ExploreWords }) {
  const [chosen, setChosen] = useState(0)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const choice = useId()
  const chart = charts[chosen] ?? charts[0]
  if (!chart) return null
  // One line alone is what there is to see: there is nothing to choose, and whatever was hidden before is not hidden here.
  const several = chart.series.length > 1
  const shown = several ? chart.series.filter(({ key }) => !hidden.has(key)) : chart.series
  const toggle = (key: string) => {
    const next = new Set(hidden)
    if (!next.delete(key)) next.add(key)
    setHidden(next)
  }
  return (
    <>
      {charts.length > 1 ? (
        <p>
          <label htmlFor={choice}>{words.chart}</label>{' '}
          <select id={choice} value={chosen} onChange={(event) => setChosen(Number(event.target.value))} lang="en">
            {charts.map(({ key, name }, at) => (
              <option key={key} value={at}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {several ? (
        <fieldset>
          <legend>{words.series}</legend>
          {chart.series.map(({ key, name, letter, hue }) => (
            <label key={key}>
              <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
              <span className={`mk h${hue}`} aria-hidden="true">
                {letter}
              </span>{' '}
              <span lang="">{name}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {shown.every(({ points }) => points.length === 0) ? (
        <p role="status">{words.none}</p>
      ) : (
        <Plot chart={{ ...chart, series: shown }} words={words} />
      )}
      <p className="xs">{words.hint}</p>
    </>
  )
}

/** Pixels of the plot, without the years below it. */
const high = 294

function Plot({ chart, words }: { chart: Explored; words: ExploreWords }) {
  const lasts = chart.series.map(({ points }) => points.at(-1)?.y ?? 0)
  const top = chart.top ?? Math.max(1e-9, ...lasts)
  // Letters at the ends of lines stand apart where the lines do not.
  const apart = spread(lasts, top * 0.05, { from: 0, to: top }).map(
    (place, at) => ((lasts[at] ?? 0) - place) * (high / top),
  )
  return (
    <div className="plotbox" dir="ltr">
      <p className="xs">{chart.axis}</p>
      <ResponsiveContainer width="100%" height={340} initialDimension={{ width: 320, height: 340 }}>
        <LineChart
          data={rowsOfYears(chart.series)}
          margin={{ top: 12, right: 36, bottom: 4, left: 0 }}
          title={chart.name}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis dataKey="year" stroke="var(--ink-3)" tickLine={false} padding={{ left: 16, right: 16 }} />
          <YAxis domain={[0, chart.top ?? 'auto']} stroke="var(--ink-3)" tickLine={false} axisLine={false} width={56} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--ink-3)' }}
            content={({ active, label }) =>
              active ? <ExploredTip chart={chart} year={Number(label)} word={words.year} /> : null
            }
          />
          {chart.series.flatMap(({ key, name, letter, hue, points }, at) =>
            stretchesOf(points).map((stretch, index) => (
              <Line
                key={columnOf(key, index)}
                dataKey={columnOf(key, index)}
                name={name}
                stroke={`var(--c${hue})`}
                strokeWidth={2}
                isAnimationActive={false}
                activeDot={{ r: 6, fill: `var(--c${hue})` }}
                dot={({ cx, cy, payload }) => {
                  const point = stretch.find(({ year }) => year === payload.year)
                  if (!point || typeof cx !== 'number' || typeof cy !== 'number') return <g key={payload.year} />
                  return (
                    <g key={payload.year}>
                      <circle
                        cx={cx}
                        cy={cy}
                        r={4}
                        strokeWidth={2}
                        className={`tp h${hue} ${point.filled ? 'full' : 'open'}`}
                      />
                      {point === points.at(-1) ? (
                        <text className="end" x={cx + 9} y={cy + (apart[at] ?? 0)} dy="0.35em" fill={`var(--c${hue})`}>
                          {letter}
                        </text>
                      ) : null}
                    </g>
                  )
                }}
              />
            )),
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
