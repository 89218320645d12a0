/** What a city says otherwise than in its report before this one. Pure. */
import type { Formula, InputKey } from '@/lib/assessment/types'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import type { Difference } from './talk'
import type { ReviewRow } from './types'

const parts = ['state', 'value', 'quality', 'origin', 'source', 'note'] as const

type Inputs = ReadonlyMap<InputKey, number>

/** Of the reading and of the inputs it is made of, in the order of the form; nothing where there was no report before. */
export function differencesSince(
  { reading, last }: Pick<ReviewRow, 'reading' | 'last'>,
  formula: Formula,
  inputs: Inputs,
  lastInputs: Inputs | null,
): Difference[] {
  if (!last) return []
  const ofInputs = inputsOfFormula(formula).map((what): Difference => {
    return { what, from: lastInputs?.get(what) ?? null, to: inputs.get(what) ?? null }
  })
  const ofReading = parts.map((what): Difference => {
    return { what, from: last.content[what], to: reading?.content[what] ?? null }
  })
  return [...ofInputs, ...ofReading].filter(({ from, to }) => from !== to)
}
