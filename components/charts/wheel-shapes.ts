import { arc } from 'd3-shape'
import type { Span } from '@/lib/scorecards/series/wheel'

/** Radii of the wheel in its own units; the labels begin at `rim`. */
export const radii = {
  hub: 58,
  dimension: [60, 98],
  edge: 94,
  category: [104, 152],
  bar: [158, 274],
  dot: 281,
  rim: 289,
} as const

const draw = arc<{ inner: number; outer: number; span: Span }>()
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .startAngle(({ span }) => (span.from * Math.PI) / 180)
  .endAngle(({ span }) => (span.to * Math.PI) / 180)
  .digits(1)

/** The outline of a ring segment between two radii. */
export function ringPath(span: Span, inner: number, outer: number): string {
  return draw({ inner, outer, span }) ?? ''
}

/** The bar of a data point, standing at the top: the wheel turns it to its place. `points` 1 to 4 is its length. */
export function barPath(step: number, points: number): string {
  const half = (step * 0.86) / 2
  const [from, to] = radii.bar
  return ringPath({ from: -half, to: half }, from, from + ((to - from) * points) / 4)
}

/** A point on a circle, in degrees clockwise from the top. */
export function onCircle(angle: number, radius: number): { x: string; y: string } {
  const radians = (angle * Math.PI) / 180
  return { x: (Math.sin(radians) * radius).toFixed(1), y: (-Math.cos(radians) * radius).toFixed(1) }
}

/** The line a dimension's name is written on; turned round in the lower half, so that it is never upside down. */
export function namePath({ from, to }: Span): string {
  const middle = (from + to) / 2
  const below = middle > 90 && middle < 270
  const radius = below ? 81 : 72
  const [start, end] = below ? [to, from] : [from, to]
  const a = onCircle(start, radius)
  const b = onCircle(end, radius)
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} ${below ? 0 : 1} ${b.x} ${b.y}`
}

/** Labels of the left half are turned by half a circle, so that they read from left to right. */
export const isLeft = (angle: number) => angle > 180
