import { describe, expect, it } from 'vitest'
import { lineOf, type SeriesPoint, wayOfLine } from './trends'

const point = (year: number, percent: number | null, change: Partial<SeriesPoint> = {}): SeriesPoint => ({
  slug: 'testville',
  year,
  indicator: 'EC: X: A: 1C',
  dataPoint: 'value',
  state: 'verified',
  value: percent,
  percent,
  precision: 'exact',
  publishedAt: new Date(0),
  rule: '2017',
  ...change,
})
const way = (...series: SeriesPoint[]) => wayOfLine(lineOf(series), ({ value }) => value.toFixed(0))
const kinds = (series: SeriesPoint[]) => lineOf(series).steps.map(({ kind }) => kind)

describe('a line over the years', () => {
  it('joins years that follow each other, in whatever order they come', () => {
    expect(kinds([point(2025, 60), point(2023, 40), point(2024, 50)])).toEqual(['next', 'next'])
  })
  it('never bridges a missing year silently', () => {
    expect(kinds([point(2022, 40), point(2023, null), point(2024, 50)])).toEqual(['gap'])
  })
  it('breaks where edition or targets changed', () => {
    const series = [point(2023, 40), point(2024, 80, { rule: '2025' }), point(2025, 85, { rule: '2025' })]
    expect(kinds(series)).toEqual(['break', 'next'])
    expect(way(...series)).toBe('nearer')
  })
  it('has no change with a single year, and none across a break', () => {
    expect(way(point(2023, 40))).toBeNull()
    expect(way(point(2023, 40), point(2024, 50, { rule: 'other' }))).toBeNull()
  })
  it('goes nearer to the target or further from it, and nowhere where the figures are written alike', () => {
    expect(way(point(2023, 40), point(2024, 90), point(2025, 39))).toBe('further')
    expect(way(point(2023, 40), point(2024, 40.4))).toBe('same')
    expect(way(point(2023, 100, { value: 80 }), point(2024, 100, { value: 90 }))).toBe('same')
  })
  it('keeps apart what was verified and what was not', () => {
    const { points } = lineOf([point(2023, 40, { state: 'reported' }), point(2024, 50)])
    expect(points.map(({ verified }) => verified)).toEqual([false, true])
  })
})
