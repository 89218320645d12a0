import type { FrameworkFiles } from '../check'
import type { Fault, FieldPath } from '../faults'
import { duplicatesBy } from './duplicates'

/** Bands run upwards from 0, and so do their points; ids of siblings differ; every category has an indicator. */
export function* checkFramework({ framework, indicators }: FrameworkFiles): Generator<Fault> {
  const { bands, dimensions, sharedInputs } = framework.content
  for (const [i, band] of bands.entries()) {
    const before = bands[i - 1]
    const path = ['bands', i, 'from']
    if (before === undefined && (band.from !== 0 || !band.owns)) {
      yield framework.fault(path, `from ${band.from}`, 'from 0, owned', 'Let the first band begin at 0 and own it.')
    }
    if (before !== undefined && (band.from <= before.from || band.points <= before.points)) {
      const found = `from ${band.from} with ${band.points} points after from ${before.from} with ${before.points}`
      yield framework.fault(path, found, 'bands that increase, in both', 'Put the bands in order, lowest first.')
    }
  }

  const inhabited = new Set(indicators.map((indicator) => indicator.content.category))
  yield* siblings(dimensions, ['dimensions'])
  for (const [d, dimension] of dimensions.entries()) {
    yield* siblings(dimension.subDimensions, ['dimensions', d, 'subDimensions'])
    for (const [s, sub] of dimension.subDimensions.entries()) {
      const path = ['dimensions', d, 'subDimensions', s, 'categories']
      yield* siblings(sub.categories, path)
      for (const [c, category] of sub.categories.entries()) {
        const id = `${dimension.id}.${sub.id}.${category.id}`
        if (inhabited.has(id)) continue
        const remedy = `Remove the category, or name it in an indicator: "category: ${id}".`
        yield framework.fault([...path, c, 'id'], `${id} without indicators`, 'at least one indicator in it', remedy)
      }
    }
  }
  yield* siblings(sharedInputs, ['sharedInputs'])

  const used = new Set(indicators.flatMap(({ content }) => content.dataPoints.flatMap((p) => inputIds(p.formula))))
  for (const [i, input] of sharedInputs.entries()) {
    if (used.has(input.id)) continue
    const remedy = 'Remove it, or use it in a formula.'
    yield framework.fault(['sharedInputs', i, 'id'], `${input.id}, unused`, 'an input that a formula uses', remedy)
  }

  function* siblings(nodes: readonly { id: string; name: string }[], path: FieldPath): Generator<Fault> {
    for (const key of ['id', 'name'] as const) {
      for (const [i, first] of duplicatesBy(nodes, (node) => node[key])) {
        const found = `${key} "${nodes[i]?.[key]}", said before at number ${first + 1}`
        yield framework.fault([...path, i, key], found, 'each named once', 'Rename or remove one of the two.')
      }
    }
  }
}

/** The ids a formula draws on: two for a ratio, one otherwise. */
export function inputIds(
  formula: FrameworkFiles['indicators'][number]['content']['dataPoints'][number]['formula'],
): string[] {
  return formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value]
}
