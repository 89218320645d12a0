import type { DataPointKey, GroupRule, Rules } from '@/lib/assessment/types'
import { slugOf } from './slug'
import { listNodes } from './tree'
import type { DataPoint, Framework, Indicator } from './types'

const made = new WeakMap<Framework, Map<string, Rules>>()

/**
 * Joins a framework's tree with one of its benchmark sets. Data points come in reading order; groups likewise, each
 * dimension before its sub-dimensions and each of those before its categories. Refuses an unknown set (RangeError).
 * The same framework and set give the same object.
 */
export function makeRules(framework: Framework, benchmarkSetId: string): Rules {
  const ofFramework = made.get(framework) ?? new Map<string, Rules>()
  made.set(framework, ofFramework)
  const rules = ofFramework.get(benchmarkSetId) ?? joinRules(framework, benchmarkSetId)
  ofFramework.set(benchmarkSetId, rules)
  return rules
}

function joinRules({ indicators, dimensions, bands, coverageGate, benchmarkSets }: Framework, setId: string): Rules {
  const set = benchmarkSets.get(setId)
  if (set === undefined) throw new RangeError(`there is no benchmark set "${setId}"`)
  const owners = indicators.flatMap((indicator) => indicator.dataPoints.map((point) => ({ indicator, point })))
  const dataPoints = owners.map(({ indicator, point }) => {
    const entry = set.entries.get(point.key)
    if (entry === undefined) throw new RangeError(`the set "${setId}" says nothing about ${point.key}`)
    return { key: point.key, core: indicator.level === 'core', benchmark: entry.benchmark }
  })
  const groups = listNodes(dimensions).map(({ id, level }): GroupRule => {
    const within = (category: string) => category === id || category.startsWith(`${id}.`)
    return { id, level, dataPoints: owners.flatMap(({ indicator }, i) => (within(indicator.category) ? [i] : [])) }
  })
  return { dataPoints, groups, bands, coverageGate }
}

type Index = { indicators: Map<string, Indicator>; dataPoints: Map<DataPointKey, DataPointPlace> }
export type DataPointPlace = { indicator: Indicator; dataPoint: DataPoint }

const indexes = new WeakMap<Framework, Index>()

/** The indicator with this slug, code, name or alias, however the code is spaced; null when there is none. */
export function findIndicator(framework: Framework, slugOrCode: string): Indicator | null {
  return indexOf(framework).indicators.get(slugOf(slugOrCode)) ?? null
}

/** The data point with this key, and the indicator it belongs to; null when there is none. */
export function findDataPoint(framework: Framework, key: DataPointKey): DataPointPlace | null {
  return indexOf(framework).dataPoints.get(key) ?? null
}

function indexOf(framework: Framework): Index {
  const known = indexes.get(framework)
  if (known !== undefined) return known
  const index: Index = { indicators: new Map(), dataPoints: new Map() }
  for (const indicator of framework.indicators) {
    for (const text of [indicator.code, indicator.name, ...indicator.aliases]) {
      index.indicators.set(slugOf(text), indicator)
    }
    for (const dataPoint of indicator.dataPoints) index.dataPoints.set(dataPoint.key, { indicator, dataPoint })
  }
  indexes.set(framework, index)
  return index
}
