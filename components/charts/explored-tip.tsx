import type { Explored } from '@/lib/comparisons/explored'

/** All that is known of one year: value, unit, and who stands behind it. */
export function ExploredTip({ chart, year, word }: { chart: Explored; year: number; word: string }) {
  return (
    <div className="tip" role="status">
      <b>
        {word} {year}
      </b>
      <ul>
        {chart.series.flatMap(({ key, name, letter, hue, points }) => {
          const point = points.find((each) => each.year === year)
          return point
            ? [
                <li key={key}>
                  <span className={`mk h${hue}`} aria-hidden="true">
                    {letter}
                  </span>{' '}
                  <span lang="">{name}</span>: <b>{point.text}</b> <small>{point.note}</small>
                </li>,
              ]
            : []
        })}
      </ul>
    </div>
  )
}
