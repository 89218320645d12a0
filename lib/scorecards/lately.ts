import type { PublishedState } from './schema'

/** The data point of a city that moved most between its two latest years; all of it is null where none can be compared. */
type Move = {
  indicator: string
  dataPoint: string
  yearBefore: number
  valueBefore: number
  percentBefore: number
  stateBefore: PublishedState
  value: number
  percent: number
  state: PublishedState
}

/** What one of the newest publications changed: a correction (version 2 and on), or a city's latest year. */
export type Lately = {
  slug: string
  name: string
  fictional: boolean
  year: number
  version: number
  changeNote: string | null
  /** Of a correction: at how many data points figure, state or score differ from the version before. */
  differing: number | null
} & (Move | { [name in keyof Move]: null })
