/** What the soft rules look at, and what they find. */
import type { DataPointKey, Formula, InputKey } from '@/lib/assessment/types'
import type { SoftRule } from '@/lib/frameworks/soft-rules'

/** One submission as the rules see it. Whoever is not in a map has not reported, or is not known. */
export type Subject = {
  /** Reported values only, in the data point's unit; yes is 1, no is 0. */
  values: ReadonlyMap<DataPointKey, number>
  /** Those of them that were given directly although they have a formula of two inputs. */
  overwritten: ReadonlySet<DataPointKey>
  inputs: ReadonlyMap<InputKey, number>
  formulas: ReadonlyMap<DataPointKey, Formula>
  units: ReadonlyMap<DataPointKey, string>
  /** The city's values of the last reporting cycle it reported in. */
  last: ReadonlyMap<DataPointKey, number>
  /** The inputs of that cycle; without them the rules about inputs stay silent. */
  lastInputs?: ReadonlyMap<InputKey, number>
  /** What other cities have published, one figure each; fewer than `leastPeers` of them are no measure. */
  peers: ReadonlyMap<DataPointKey, readonly number[]>
}

export type FindingParams = Record<string, number | string>

/** A rule that a reported value does not keep. `params` are plain numbers, keys and words: the page writes the sentence. */
export type Finding = { rule: string; kind: SoftRule['kind']; key: DataPointKey; params: FindingParams }

export type Found = Pick<Finding, 'key' | 'params'>

export const leastPeers = 5

export const isShare = (unit: string | undefined): boolean => unit?.startsWith('%') ?? false

/** Values that can be more or less: all but yes and no, and those that a rule spares. */
export function measures({ values, formulas }: Subject, except: readonly DataPointKey[]): [DataPointKey, number][] {
  const spared = new Set(except)
  return [...values].filter(([key]) => formulas.get(key)?.kind !== 'yes-no' && !spared.has(key))
}
