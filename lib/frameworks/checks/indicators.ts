import type { Fault } from '../faults'
import type { FrameworkFiles } from '../files'
import type { Located } from '../parse'
import type { IndicatorFile } from '../schema'
import { slugOf } from '../slug'
import { growTree, listCategories } from '../tree'
import { duplicatesBy } from './duplicates'

/** Every indicator stands in its own file, under one name, in a category that exists, at the level its code says. */
export function* checkIndicators({ framework, indicators }: FrameworkFiles): Generator<Fault> {
  const categories = listCategories(growTree(framework.content.dimensions)).map((node) => node.id)
  for (const indicator of indicators) {
    const { code, category, level, dataPoints } = indicator.content
    const file = `indicators/${slugOf(code)}.yaml`
    if (indicator.file !== file) {
      const remedy = `Rename the file to ${file}, or correct the code.`
      yield indicator.fault(['code'], `${code} in ${indicator.file}`, `this code in ${file}`, remedy)
    }
    if (!categories.includes(category)) {
      const remedy = `Use one of: ${categories.join(', ')}.`
      yield indicator.fault(['category'], `"${category}"`, 'a category of framework.yaml', remedy)
    }
    const codeLevel = code.endsWith('C') ? 'core' : 'advanced'
    if (level !== codeLevel) {
      yield indicator.fault(['level'], level, `${codeLevel}, as the code's last letter says`, 'Correct one of the two.')
    }
    for (const [i] of duplicatesBy(dataPoints, (point) => point.id)) {
      const found = `data point "${dataPoints[i]?.id}" a second time`
      yield indicator.fault(['dataPoints', i, 'id'], found, 'each data point named once', 'Give it another id.')
    }
  }
  yield* checkNames(indicators)
}

/** Code, name and aliases all lead to one indicator, so none of them may belong to two. */
function* checkNames(indicators: readonly Located<IndicatorFile>[]): Generator<Fault> {
  const names = indicators.flatMap((indicator) => {
    const { code, name, aliases } = indicator.content
    return [
      { indicator, text: code, path: ['code'] },
      { indicator, text: name, path: ['name'] },
      ...aliases.map((text, i) => ({ indicator, text, path: ['aliases', i] })),
    ]
  })
  for (const [i, first] of duplicatesBy(names, (name) => slugOf(name.text))) {
    const name = names[i]
    const owner = names[first]?.indicator
    if (name === undefined || name.indicator === owner) continue // two spellings of one name are no fault
    const found = `"${name.text}", which ${owner?.file} already uses`
    const expected = 'a code, name or alias that belongs to one indicator'
    yield name.indicator.fault(name.path, found, expected, 'Rename or remove one of the two.')
  }
}
