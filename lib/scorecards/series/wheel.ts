import type { DataPointView, Scorecard } from '../schema'
import { groupByCategory, type Placed } from './standing'

/** An angular span in degrees, clockwise from the top. */
export type Span = { from: number; to: number }

export type WheelDimension = { id: string; span: Span }
export type WheelCategory = { id: string; number: number; span: Span }
/** `angle` is the middle of the data point's bar; all bars are `step` degrees wide. */
export type WheelBar = { dataPoint: Placed; angle: number }

export type WheelLayout = { step: number; dimensions: WheelDimension[]; categories: WheelCategory[]; bars: WheelBar[] }

/** Gaps in degrees: after every category, and in addition after every dimension. */
const gaps = { category: 0.6, dimension: 2.4 }

/**
 * The three rings of the wheel as angles: dimensions, categories, data points in the order of the standard's tree. Every
 * data point has the same width, so a ring segment is as wide as what it counts.
 */
export function layOutWheel(scorecard: Pick<Scorecard, 'dimensions' | 'dataPoints'>): WheelLayout {
  const groups = groupByCategory(scorecard).filter((group) => group.dataPoints.length > 0)
  const dimensionIds = new Set(groups.map((group) => group.dimension.id))
  const count = groups.reduce((sum, group) => sum + group.dataPoints.length, 0)
  const blank = groups.length * gaps.category + dimensionIds.size * gaps.dimension
  const step = count === 0 ? 0 : (360 - blank) / count

  const layout: WheelLayout = { step, dimensions: [], categories: [], bars: [] }
  let angle = gaps.dimension / 2
  groups.forEach((group, index) => {
    const from = angle
    for (const dataPoint of group.dataPoints) {
      layout.bars.push({ dataPoint, angle: angle + step / 2 })
      angle += step
    }
    layout.categories.push({ id: group.category.id, number: group.category.number, span: { from, to: angle } })
    const last = layout.dimensions.at(-1)
    if (last?.id === group.dimension.id) last.span.to = angle
    else layout.dimensions.push({ id: group.dimension.id, span: { from, to: angle } })
    angle += gaps.category
    if (groups[index + 1]?.dimension.id !== group.dimension.id) angle += gaps.dimension
  })
  return layout
}

/** A label for the rim, where a line has room for about thirty letters: the shorter of the two names, brackets left out. */
export function rimLabel(dataPoint: Pick<DataPointView, 'name' | 'indicatorName'>, alone: boolean): string {
  const name = dataPoint.name.replace(/ \(.*\)$/, '')
  return alone && dataPoint.indicatorName.length < name.length ? dataPoint.indicatorName : name
}

/** Breaks a label that is too long for one line into two, at the blank nearest to its middle. */
export function breakLabel(label: string, limit: number): string[] {
  if (label.length <= limit) return [label]
  const middle = label.length / 2
  const blanks = [...label.matchAll(/ /g)].map((match) => match.index)
  const at = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? [label] : [label.slice(0, at), label.slice(at + 1)]
}
