import { useTranslations } from 'next-intl'
import { useValues } from './use-values'
import type { ValueView } from './view'

type Dot = { year: number; value: number; sure: boolean; now: boolean }

/** What the city has published of this over the years, and what it says now. */
export function ValueTrend({ view }: { view: ValueView }) {
  const { review, place, row, years } = view
  const t = useTranslations('review.trend')
  const { write } = useValues()
  const now = row.reading?.content.value ?? null
  const point = place.dataPoint
  const before = years.map((each): Dot => ({ ...each, sure: each.state === 'verified', now: false }))
  const dots = now === null ? before : [...before, { year: review.head.cycle.year, value: now, sure: false, now: true }]
  if (before.length === 0)
    return (
      <section aria-labelledby="trend">
        <h2 id="trend">{t('title')}</h2>
        <p className="xs dim">{t('none')}</p>
      </section>
    )
  const label = dots.map((each) => t('dot', { year: String(each.year), value: write(point, each.value) })).join(', ')
  const figures = dots.map((each) => each.value)
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  const x = (at: number) => (dots.length === 1 ? 50 : 10 + (80 * at) / (dots.length - 1))
  const y = (value: number) => (high === low ? 52 : 84 - (52 * (value - low)) / (high - low))
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('title')}</h2>
      <svg className="valuetrend" role="img" aria-label={label}>
        {dots.slice(1).map((dot, at) => {
          const from = dots[at] ?? dot
          return (
            <line
              key={dot.year}
              className="move"
              x1={`${x(at)}%`}
              y1={y(from.value)}
              x2={`${x(at + 1)}%`}
              y2={y(dot.value)}
            />
          )
        })}
        {dots.map((dot, at) => (
          <g key={dot.year}>
            <circle
              className={dot.now ? 'now' : dot.sure ? 'sure' : undefined}
              cx={`${x(at)}%`}
              cy={y(dot.value)}
              r="5"
            />
            <text className={dot.now ? 'now' : undefined} x={`${x(at)}%`} y={y(dot.value) - 12} textAnchor="middle">
              {write(point, dot.value)}
            </text>
            <text className="tick" x={`${x(at)}%`} y="114" textAnchor="middle">
              {dot.year}
            </text>
          </g>
        ))}
      </svg>
      <p className="xs dim">{t('key')}</p>
    </section>
  )
}
