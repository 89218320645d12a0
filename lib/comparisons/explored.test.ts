import { describe, expect, it } from 'vitest'
import { type ExploredSeries, exploredPoints, rowsOfYears, stretchesOf } from './explored'
import { lineOf, type SeriesPoint } from './trends'

const point = (year: number, percent: number, rule = 'a'): SeriesPoint => ({
  ...{ slug: 'x', year, indicator: 'i', dataPoint: 'd', state: 'verified', value: percent * 2, percent, rule },
  ...{ precision: 'exact', publishedAt: new Date(0) },
})
const pointsOf = (...points: SeriesPoint[]) =>
  exploredPoints(lineOf(points), ({ value }) => ({ text: String(value), note: '' }))
const series = (key: string, points: ReturnType<typeof pointsOf>): ExploredSeries => ({
  ...{ key, name: key, letter: key, hue: 1, points },
})

describe('an explored chart', () => {
  it('has a row for every year, with nothing where there is no figure', () => {
    const rows = rowsOfYears([series('a', pointsOf(point(2020, 10), point(2022, 30)))])
    expect(rows).toEqual([{ year: 2020, 'a 0': 10 }, { year: 2021 }, { year: 2022, 'a 0': 30 }])
  })

  it('draws no line over a change of the measure', () => {
    const points = pointsOf(point(2020, 10), point(2021, 20, 'b'), point(2022, 30, 'b'))
    expect(stretchesOf(points).map((stretch) => stretch.map(({ year }) => year))).toEqual([[2020], [2021, 2022]])
    expect(rowsOfYears([series('a', points)])[1]).toEqual({ year: 2021, 'a 1': 20 })
  })

  it('has no rows without points', () => {
    expect(rowsOfYears([series('a', [])])).toEqual([])
  })
})
