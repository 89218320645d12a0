/** What other cities publish about a data point. Pure. */
import type { DataPointKey } from '@/lib/assessment/types'

/** Fewer cities than this would tell single ones apart. */
const fewestPeers = 5

/** What a city publishes last: the values stand in the order of the keys. */
export type Published = { cityId: string; fictional: boolean; keys: DataPointKey[]; values: number[] }

/** All values of a data point, ascending. */
export type Peers = ReadonlyMap<DataPointKey, readonly number[]>

export type Spread = { byCity: ReadonlyMap<string, Published>; real: Peers; all: Peers }

export const gatherSpread = (published: readonly Published[]): Spread => ({
  byCity: new Map(published.map((each) => [each.cityId, each])),
  real: sortByPoint(published.filter((each) => !each.fictional)),
  all: sortByPoint(published),
})

/**
 * What cities other than this one publish, where at least five do. A real city is compared with real ones only; a
 * fictional one, so that the demo shows a spread, with all.
 */
export function peersOf({ byCity, real, all }: Spread, cityId: string, fictional: boolean): Peers {
  const mine = byCity.get(cityId)
  const own = new Map(mine && (fictional || !mine.fictional) ? mine.keys.map((key, at) => [key, mine.values[at]]) : [])
  const others = [...(fictional ? all : real)].map(([key, values]) => [key, without(values, own.get(key))] as const)
  return new Map(others.filter(([, values]) => values.length >= fewestPeers))
}

function sortByPoint(published: readonly Published[]): Peers {
  const spread = new Map<DataPointKey, number[]>()
  for (const { keys, values } of published)
    for (const [at, key] of keys.entries()) {
      const known = spread.get(key)
      const value = values[at] ?? Number.NaN
      known ? known.push(value) : spread.set(key, [value])
    }
  for (const values of spread.values()) values.sort((a, b) => a - b)
  return spread
}

const without = (values: readonly number[], one: number | undefined): readonly number[] => {
  const at = one === undefined ? -1 : values.indexOf(one)
  return at < 0 ? values : [...values.slice(0, at), ...values.slice(at + 1)]
}
