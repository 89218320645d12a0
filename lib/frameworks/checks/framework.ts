import type { Fault, FieldPath } from '../faults'
import type { FrameworkFiles } from '../files'
import type { Located } from '../parse'
import type { FrameworkFile } from '../schema'
import { duplicatesBy } from './duplicates'
import { inputIds } from './formulas'

/** Bands run upwards from 0; siblings differ; every category and every shared input is used. */
export function* checkFramework({ framework, indicators }: FrameworkFiles): Generator<Fault> {
  yield* checkBands(framework)
  yield* checkTree(framework, new Set(indicators.map((indicator) => indicator.content.category)))

  const { sharedInputs } = framework.content
  yield* checkSiblings(framework, sharedInputs, ['sharedInputs'])
  const used = new Set(indicators.flatMap(({ content }) => content.dataPoints.flatMap((p) => inputIds(p.formula))))
  for (const [i, { id }] of sharedInputs.entries()) {
    if (used.has(id)) continue
    const expected = 'an input that a formula uses'
    yield framework.fault(['sharedInputs', i, 'id'], `${id}, unused`, expected, 'Remove it, or use it in a formula.')
  }
}

function* checkBands(framework: Located<FrameworkFile>): Generator<Fault> {
  const { bands } = framework.content
  for (const [i, band] of bands.entries()) {
    const before = bands[i - 1]
    const path = ['bands', i, 'from']
    if (before === undefined) {
      if (band.from === 0 && band.owns) continue
      yield framework.fault(path, `from ${band.from}`, 'from 0, owned', 'Let the first band begin at 0 and own it.')
    } else if (band.from <= before.from || band.points <= before.points) {
      const found = `from ${band.from} with ${band.points} points after from ${before.from} with ${before.points}`
      yield framework.fault(path, found, 'bands that increase, in both', 'Put the bands in order, lowest first.')
    }
  }
}

function* checkTree(framework: Located<FrameworkFile>, inhabited: ReadonlySet<string>): Generator<Fault> {
  const { dimensions } = framework.content
  yield* checkSiblings(framework, dimensions, ['dimensions'])
  for (const [d, dimension] of dimensions.entries()) {
    yield* checkSiblings(framework, dimension.subDimensions, ['dimensions', d, 'subDimensions'])
    for (const [s, sub] of dimension.subDimensions.entries()) {
      const path = ['dimensions', d, 'subDimensions', s, 'categories']
      yield* checkSiblings(framework, sub.categories, path)
      for (const [c, category] of sub.categories.entries()) {
        const id = `${dimension.id}.${sub.id}.${category.id}`
        if (inhabited.has(id)) continue
        const remedy = `Remove the category, or name it in an indicator: "category: ${id}".`
        yield framework.fault([...path, c, 'id'], `${id} without indicators`, 'at least one indicator in it', remedy)
      }
    }
  }
}

function* checkSiblings(
  framework: Located<FrameworkFile>,
  nodes: readonly { id: string; name: string }[],
  path: FieldPath,
): Generator<Fault> {
  for (const key of ['id', 'name'] as const) {
    for (const [i, first] of duplicatesBy(nodes, (node) => node[key])) {
      const found = `${key} "${nodes[i]?.[key]}", said before at number ${first + 1}`
      yield framework.fault([...path, i, key], found, 'each named once', 'Rename or remove one of the two.')
    }
  }
}
