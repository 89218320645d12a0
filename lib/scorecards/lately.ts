import type { PublishedState } from './schema'

/** The data point of a city that moved most since its year before; without a move all of it is null. */
type Move = {
  beforeYear: number
  indicator: string
  dataPoint: string
  valueBefore: number
  valueAfter: number
  percentBefore: number
  percentAfter: number
  stateBefore: PublishedState
  stateAfter: PublishedState
}

/** What one of the newest publications changed: a correction, or the first publication of a city's latest year. */
export type Lately = {
  slug: string
  name: string
  year: number
  version: number
  publishedAt: Date
  changeNote: string | null
  /** How many data points differ from the version before; null where there is none. */
  differing: number | null
} & (Move | { [name in keyof Move]: null })
