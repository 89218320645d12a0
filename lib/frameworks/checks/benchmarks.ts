import type { Fault } from '../faults'
import type { FrameworkFiles } from '../files'
import type { Located } from '../parse'
import type { BenchmarkFile, EntryFile, IndicatorFile } from '../schema'
import { duplicatesBy } from './duplicates'

type DataPointFile = IndicatorFile['dataPoints'][number]

/** Every set says something about every data point, once, in its unit, and never against its direction. */
export function* checkBenchmarks({ indicators, benchmarkSets }: FrameworkFiles): Generator<Fault> {
  const points = new Map<string, DataPointFile>()
  for (const { content } of indicators) {
    for (const point of content.dataPoints) points.set(`${content.code}/${point.id}`, point)
  }
  for (const set of benchmarkSets) {
    const { entries, id } = set.content
    if (set.file !== `benchmarks/${id}.yaml`) {
      const remedy = `Rename the file to ${id}.yaml, or correct the id.`
      yield set.fault(['id'], `"${id}" in ${set.file}`, `this id in benchmarks/${id}.yaml`, remedy)
    }
    for (const [i, first] of duplicatesBy(entries, keyOf)) {
      const found = `a second benchmark for ${keyOf(entries[i])}, after number ${first + 1}`
      yield set.fault(['entries', i], found, 'one benchmark for a data point', 'Remove one of the two.')
    }
    for (const [i, entry] of entries.entries()) yield* checkEntry(set, i, entry, points.get(keyOf(entry)))
    yield* checkSources(set)

    const named = new Set(entries.map(keyOf))
    const missing = [...points.keys()].filter((key) => !named.has(key))
    if (missing.length > 0) {
      const remedy = 'Add an entry for each; where there is no target: "kind: none" and the reason.'
      yield set.fault(['entries'], `no entry for ${missing.join(', ')}`, 'an entry for every data point', remedy)
    }
  }
}

function keyOf(entry: EntryFile | undefined): string {
  return `${entry?.indicator}/${entry?.dataPoint}`
}

function* checkEntry(
  set: Located<BenchmarkFile>,
  i: number,
  entry: EntryFile,
  point: DataPointFile | undefined,
): Generator<Fault> {
  if (point === undefined) {
    const remedy = 'Correct the code and the data point, or remove the entry.'
    yield set.fault(['entries', i], `a benchmark for ${keyOf(entry)}`, 'a data point that exists', remedy)
    return
  }
  if (entry.unit !== point.unit) {
    const remedy = 'Convert the numbers to this unit and write it here.'
    yield set.fault(['entries', i, 'unit'], `"${entry.unit}"`, `"${point.unit}", the data point's unit`, remedy)
  }
  const wrong = contradiction(entry, point)
  if (wrong === null) return
  const found = `${wrong.found} for ${keyOf(entry)} (${point.direction} is better)`
  const remedy = "Correct the numbers, or the data point's direction."
  yield set.fault(['entries', i, 'kind'], found, wrong.expected, remedy)
}

/** What in an entry goes against the data point's direction or against itself; null when all is well. */
function contradiction(entry: EntryFile, point: DataPointFile): { found: string; expected: string } | null {
  const yesNo = point.formula.kind === 'yes-no'
  switch (entry.kind) {
    case 'none':
      return null
    case 'yes-no':
      return yesNo ? null : { found: 'a yes-no benchmark', expected: 'a benchmark in numbers' }
    case 'target':
      if (point.direction === 'higher' && !yesNo && entry.optimum > 0) return null
      return { found: `a target of ${entry.optimum}`, expected: 'a target above 0, only where higher is better' }
    case 'goalposts': {
      const way = entry.optimum > entry.worst ? 'higher' : entry.optimum < entry.worst ? 'lower' : null
      if (way === point.direction && !yesNo) return null
      const found = `goalposts from ${entry.worst} (worst) to ${entry.optimum} (optimum)`
      return { found, expected: 'an optimum on the better side of the worst value' }
    }
    case 'range':
      if (point.direction === 'range' && entry.worst < entry.low && entry.low < entry.high) return null
      return {
        found: `a range ${entry.low} to ${entry.high} with worst ${entry.worst}`,
        expected: 'worst below low below high, only where a range is best',
      }
  }
}

function* checkSources(set: Located<BenchmarkFile>): Generator<Fault> {
  const { entries, sources } = set.content
  const used = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    if (entry.kind === 'none') continue
    for (const key of ['source', 'worstSource'] as const) {
      const source = entry[key]
      if (source === undefined) continue
      used.add(source)
      if (source in sources) continue
      const remedy = 'Describe it under "sources" of this file.'
      yield set.fault(['entries', i, key], `unknown source "${source}"`, 'a source of this file', remedy)
    }
  }
  for (const id of Object.keys(sources)) {
    if (used.has(id)) continue
    yield set.fault(['sources', id], `unused source "${id}"`, 'a source an entry rests on', 'Remove it.')
  }
}
