/** Proves a publication: what it says must follow from what it carries. Pure. */
import { evaluate } from '@/lib/assessment/formulas'
import { makeRules } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import { canonical, sha256 } from './canonical'
import { type Freeze, freeze } from './freeze'
import { type DataPointView, type Scorecard, scorecardSchema } from './schema'
import { seal } from './seal'

export type Proof = { ok: true; scorecard: Scorecard } | { ok: false; fault: string }

/**
 * Computes a stored publication again, from the inputs, values and benchmarks frozen in it and the framework edition it
 * names, and compares byte by byte. `document` is the canonical form as stored, without its hash. The first thing that
 * differs is named.
 */
export function recompute(document: string, contentHash: string, framework: Framework): Proof {
  if (sha256(document) !== contentHash)
    return { ok: false, fault: `the document does not have the hash ${contentHash}` }
  const parsed = scorecardSchema.safeParse({ ...JSON.parse(document), contentHash })
  if (!parsed.success)
    return { ok: false, fault: `the document is not a scorecard: ${parsed.error.issues[0]?.message}` }
  const scorecard = parsed.data
  const strayed = strayedValue(scorecard, framework)
  if (strayed) return { ok: false, fault: `${strayed} does not follow from its inputs` }
  const { contentHash: _, ...again } = recomputed(scorecard, framework)
  const text = canonical(again)
  if (text !== document) return { ok: false, fault: `computed again it differs ${whereDifferent(document, text)}` }
  return { ok: true, scorecard }
}

const recomputed = (scorecard: Scorecard, framework: Framework): Scorecard => {
  const { city, year, version, basis, basisNote, changeNote, publishedAt, previousHash, benchmarkSet } = scorecard
  const facts = { city, year, version, basis, basisNote, changeNote, publishedAt, previousHash }
  const views = scorecard.dataPoints.map(({ percent: _, points: __, band: ___, unscored: ____, ...view }) => view)
  const rules = makeRules(framework, anySet(framework))
  const dataPoints = rules.dataPoints.map((rule, at) => ({
    ...rule,
    benchmark: views[at]?.benchmark ?? rule.benchmark,
  }))
  return seal(framework, benchmarkSet, facts, views, { ...rules, dataPoints })
}

/** The tree and the bands are the same with every set, and the targets come from the document, not from a file. */
const anySet = ({ benchmarkSets }: Framework): string => {
  const [id] = benchmarkSets.keys()
  if (id === undefined) throw new Error('a framework without a benchmark set')
  return id
}

/** The first data point whose value is not what its formula makes of the inputs it carries. */
const strayedValue = ({ dataPoints }: Scorecard, framework: Framework): string | null => {
  const formulas = new Map(
    framework.indicators.flatMap((each) => each.dataPoints.map((point) => [point.key, point.formula])),
  )
  for (const { indicator, dataPoint, value, inputs, overwritten } of dataPoints) {
    const formula = formulas.get(`${indicator}/${dataPoint}`)
    // A final value that was given carries no inputs, and says so; nor does a figure that is itself the input.
    if (formula?.kind !== 'ratio' || value === null || overwritten) continue
    const result = evaluate(formula, new Map(inputs.map((input) => [input.key, input.value])))
    if (result.kind !== 'value' || result.value !== value) return `${indicator}/${dataPoint}`
  }
  return null
}

/**
 * The first data point for which the readings and inputs on record say something else than the scorecard; null when
 * they are what was published. Names and targets are the framework's and are not looked at.
 */
export function strayedReading(
  scorecard: Scorecard,
  framework: Framework,
  readings: Freeze['readings'],
  inputs: Freeze['inputs'],
): string | null {
  const now = freeze({ ...scorecard, framework, benchmarkSet: anySet(framework), readings, inputs })
  const said = new Map(now.dataPoints.map((view) => [`${view.indicator}/${view.dataPoint}`, statementOf(view)]))
  const keys = scorecard.dataPoints.map((view) => [`${view.indicator}/${view.dataPoint}`, statementOf(view)] as const)
  return keys.find(([key, statement]) => said.get(key) !== statement)?.[0] ?? null
}

/** What the city and its assessor say of a data point. */
const statementOf = (view: DataPointView): string => {
  const { state, reason, value, precision, overwritten, referenceYear, quality, source, note } = view
  const inputs = view.inputs.map((input) => [input.key, input.value])
  return canonical({ state, reason, value, precision, overwritten, referenceYear, quality, source, note, inputs })
}

const whereDifferent = (stored: string, computed: string): string => {
  const at = [...stored].findIndex((character, index) => character !== computed[index])
  return `at "…${stored.slice(Math.max(0, at - 60), at + 20)}…"`
}
