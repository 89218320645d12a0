import { createHash } from 'node:crypto'
import type { Benchmark, DataPointKey, Formula, InputKey } from '@/lib/assessment/types'
import type { FrameworkFiles } from './files'
import type { Located } from './parse'
import type { BenchmarkFile, EntryFile, FormulaFile, IndicatorFile } from './schema'
import type { RuleFile } from './schema-checks'
import { slugOf } from './slug'
import type { SoftRule } from './soft-rules'
import { growTree, listCategories } from './tree'
import type { BenchmarkEntry, BenchmarkSet, Framework, Indicator, Input } from './types'

/** Path inside the edition's folder → text of the file. */
export type FileTexts = ReadonlyMap<string, string>

/**
 * Joins checked files into a framework: ids become keys and paths, source ids become sources, indicators come in reading
 * order. Refuses nothing; what could be wrong was refused before. The texts are only hashed.
 */
export function assemble(
  { framework, indicators, benchmarkSets, checks }: FrameworkFiles,
  texts: FileTexts,
): Framework {
  const { dimensions, sharedInputs, ...rest } = framework.content
  const tree = growTree(dimensions)
  const categories = listCategories(tree).map((node) => node.id)
  const shared = sharedInputs.map((input): Input => ({ ...input, key: input.id, shared: true, indicator: null }))
  const place = ({ category, code }: Indicator) => [categories.indexOf(category), Number.parseInt(lastPart(code), 10)]
  const sets = benchmarkSets.map((set): [string, BenchmarkSet] => [set.content.id, makeSet(set, texts)])
  const inOrder = indicators
    .map(({ content }) => makeIndicator(content))
    .map((indicator) => ({ indicator, place: place(indicator) }))
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ indicator }) => indicator)
  return {
    ...rest,
    dimensions: tree,
    sharedInputs: shared,
    indicators: inOrder,
    benchmarkSets: new Map(sets),
    checks: checks.content.rules.map((rule) => makeRule(rule, inOrder)),
  }
}

function lastPart(code: string): string {
  return code.slice(code.lastIndexOf(' ') + 1)
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((x, i) => x - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function makeIndicator(file: IndicatorFile): Indicator {
  const { code, type, inputs, dataPoints, examples, ...rest } = file
  const own = new Set(inputs.map((input) => input.id))
  const keyOf = (id: string): InputKey => (own.has(id) ? `${code}/${id}` : id)
  return {
    ...rest,
    code,
    slug: slugOf(code),
    type: type === 'unknown' ? null : type,
    inputs: inputs.map((input) => ({ ...input, key: keyOf(input.id), shared: false, indicator: code })),
    dataPoints: dataPoints.map((point) => ({
      ...point,
      key: `${code}/${point.id}`,
      formula: makeFormula(point.formula, keyOf),
    })),
    examples,
  }
}

function makeFormula(formula: FormulaFile, keyOf: (id: string) => InputKey): Formula {
  if (formula.kind !== 'ratio') return { ...formula, value: keyOf(formula.value) }
  return { ...formula, numerator: keyOf(formula.numerator), denominator: keyOf(formula.denominator) }
}

function makeSet({ file, content }: Located<BenchmarkFile>, texts: FileTexts): BenchmarkSet {
  const { sources, entries, ...rest } = content
  const hash = createHash('sha256')
    .update(texts.get(file) ?? '')
    .digest('hex')
  const made = entries.map((entry): [DataPointKey, BenchmarkEntry] => {
    const dataPoint = `${entry.indicator}/${entry.dataPoint}`
    return [dataPoint, makeEntry(dataPoint, entry, sources)]
  })
  return { ...rest, hash, entries: new Map(made) }
}

function makeEntry(dataPoint: DataPointKey, entry: EntryFile, sources: BenchmarkFile['sources']): BenchmarkEntry {
  const benchmark = makeBenchmark(entry)
  if (entry.kind === 'none') {
    return { dataPoint, benchmark, fit: null, basis: null, source: null, worstSource: null, confidence: null }
  }
  const { fit, basis, confidence, source, worstSource } = entry
  const worst = worstSource === undefined ? null : (sources[worstSource] ?? null)
  return { dataPoint, benchmark, fit, basis, source: sources[source] ?? null, worstSource: worst, confidence }
}

function makeBenchmark(entry: EntryFile): Benchmark {
  switch (entry.kind) {
    case 'target':
      return { kind: 'target', optimum: entry.optimum }
    case 'goalposts':
      return { kind: 'goalposts', optimum: entry.optimum, worst: entry.worst }
    case 'range':
      return { kind: 'range', low: entry.low, high: entry.high, worst: entry.worst }
    case 'yes-no':
      return { kind: 'yes-no' }
    case 'none':
      return { kind: 'none', reason: entry.reason }
  }
}

function makeRule(file: RuleFile, indicators: readonly Indicator[]): SoftRule {
  const reference = file.reference ?? null
  switch (file.kind) {
    case 'usually':
      return { ...file, reference, min: file.min ?? null, max: file.max ?? null }
    case 'slip':
      return { ...file, reference, dataPoints: file.dataPoints ?? null }
    case 'input-change':
      return { ...file, reference, dataPoints: usersOf(file.input, indicators) }
    default:
      return { ...file, reference }
  }
}

function usersOf(input: InputKey, indicators: readonly Indicator[]): DataPointKey[] {
  const uses = (formula: Formula) =>
    formula.kind === 'ratio' ? formula.numerator === input || formula.denominator === input : formula.value === input
  return indicators.flatMap(({ dataPoints }) => dataPoints.filter((p) => uses(p.formula)).map((p) => p.key))
}
