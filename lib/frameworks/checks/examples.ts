import type { Fault } from '../faults'
import type { FrameworkFiles } from '../files'
import { inputIds } from './formulas'

/** Examples speak of things that exist, and at least one of each indicator shows a missing or zero input. */
export function* checkExamples({ indicators, benchmarkSets }: FrameworkFiles): Generator<Fault> {
  const sets = benchmarkSets.map((set) => set.content.id)
  for (const indicator of indicators) {
    const { examples, dataPoints } = indicator.content
    let showsBlank = false
    for (const [i, example] of examples.entries()) {
      const point = dataPoints.find((candidate) => candidate.id === example.dataPoint)
      if (point === undefined) {
        const remedy = `Use one of: ${dataPoints.map((p) => p.id).join(', ')}.`
        const found = `unknown data point "${example.dataPoint}"`
        yield indicator.fault(['examples', i, 'dataPoint'], found, 'a data point of this indicator', remedy)
        continue
      }
      if (!sets.includes(example.benchmarkSet)) {
        const found = `unknown benchmark set "${example.benchmarkSet}"`
        const remedy = `Use one of: ${sets.join(', ')}.`
        yield indicator.fault(['examples', i, 'benchmarkSet'], found, 'a set under benchmarks/', remedy)
      }
      const needed = inputIds(point.formula)
      for (const id of Object.keys(example.inputs)) {
        if (needed.includes(id)) continue
        const remedy = `Use only: ${needed.join(', ')}.`
        yield indicator.fault(['examples', i, 'inputs', id], `"${id}"`, "an input of the data point's formula", remedy)
      }
      showsBlank ||= needed.some((id) => (example.inputs[id] ?? 0) === 0)
    }
    if (showsBlank) continue
    const remedy = 'Add an example that leaves an input out, or in which it is 0.'
    yield indicator.fault(['examples'], 'only complete examples', 'one with a missing or zero input', remedy)
  }
}
