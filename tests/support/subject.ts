/** Submissions of U4SSC 2017 for the tests and the bench of the soft rules. */
import { evaluate } from '@/lib/assessment/formulas'
import { getFramework } from '@/lib/frameworks/registry'
import type { Subject } from '@/lib/submissions/checks/subject'

export const framework = getFramework()
export const points = framework.indicators.flatMap((each) => each.dataPoints)
const formulas = new Map(points.map((point) => [point.key, point.formula]))
const units = new Map(points.map((point) => [point.key, point.unit]))

type Facts = {
  /** Values that were given directly. */
  values?: Record<string, number>
  /** Inputs; what can be computed from them is reported. */
  inputs?: Record<string, number>
  last?: Record<string, number>
  lastInputs?: Record<string, number>
  peers?: Record<string, readonly number[]>
}

/** A city that has reported exactly this. */
export function subjectOf({ values = {}, inputs = {}, last = {}, lastInputs = {}, peers = {} }: Facts): Subject {
  const typed = new Map(Object.entries(inputs))
  const computed = points.flatMap((point): [string, number][] => {
    const result = evaluate(point.formula, typed)
    return result.kind === 'value' ? [[point.key, result.value]] : []
  })
  const given = Object.keys(values).filter((key) => formulas.get(key)?.kind === 'ratio')
  return {
    values: new Map([...computed, ...Object.entries(values)]),
    overwritten: new Set(given),
    inputs: typed,
    formulas,
    units,
    last: new Map(Object.entries(last)),
    lastInputs: new Map(Object.entries(lastInputs)),
    peers: new Map(Object.entries(peers)),
  }
}
