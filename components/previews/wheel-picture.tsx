import { barPath, radii, ringPath } from '@/components/charts/wheel-shapes'
import type { Scorecard } from '@/lib/scorecards/schema'
import { groupByCategory, groupMark } from '@/lib/scorecards/series/standing'
import { layOutWheel } from '@/lib/scorecards/series/wheel'
import type { Colours } from './frame'

/** The benchmarking wheel as bare shapes: every colour is said, for there is no style sheet, and nothing is written. */
export function WheelPicture({ scorecard, size, colour }: { scorecard: Scorecard; size: number; colour: Colours }) {
  const layout = layOutWheel(scorecard)
  const dimensions = new Map(scorecard.dimensions.map((dimension) => [dimension.id, dimension]))
  const categories = new Map(groupByCategory(scorecard).map(({ category }) => [category.id, category]))
  return (
    <svg viewBox="-280 -280 560 560" width={size} height={size} aria-hidden="true">
      {layout.dimensions.map(({ id, span }) =>
        ring(id, dimensions.get(id), ringPath(span, ...radii.dimension), colour),
      )}
      {layout.categories.map(({ id, span }) => ring(id, categories.get(id), ringPath(span, ...radii.category), colour))}
      {layout.bars.map(({ dataPoint, angle }) => {
        const { points, unscored } = dataPoint
        const turned = `rotate(${angle.toFixed(1)})`
        const full = barPath(layout.step, 4)
        if (points === null)
          return (
            <path
              key={dataPoint.place}
              transform={turned}
              d={full}
              fill="none"
              stroke={colour(unscored === 'no-benchmark' ? 'rule-strong' : 'rule')}
              strokeWidth="0.8"
            />
          )
        return (
          <g key={dataPoint.place} transform={turned}>
            <path d={full} fill={colour('sunk')} />
            <path d={barPath(layout.step, points)} fill={colour(`b${points}`)} />
          </g>
        )
      })}
    </svg>
  )
}

type Group = { band: Parameters<typeof groupMark>[0]['band']; provisional: boolean }

/**
 * The segment of a group: full in the colour of its band, a tint below the coverage gate, an outline without a score. No
 * component: inside an SVG the drawing library takes elements only.
 */
function ring(key: string, group: Group | undefined, d: string, colour: Colours) {
  const mark = group ? groupMark(group) : null
  if (!group || mark === null)
    return <path key={key} d={d} fill="none" stroke={colour('rule-strong')} strokeWidth="0.8" />
  if (!group.provisional) return <path key={key} d={d} fill={colour(mark)} />
  return <path key={key} d={d} fill={colour(mark.replace('b', 't'))} stroke={colour(mark)} strokeWidth="1" />
}
