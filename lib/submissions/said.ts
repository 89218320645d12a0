/** Tells what has been explained from what has not. Pure. */
import type { Finding } from './checks/subject'

export type Said = { rule: string; indicator: string; dataPoint: string }

/** Each finding with the justification that was written for it, or null. One that nothing speaks of any more is left out. */
export const explain = <S extends Said>(findings: readonly Finding[], said: readonly S[]): [Finding, S | null][] =>
  findings.map((finding) => [finding, saidOf(finding, said) ?? null])

/**
 * What was written for a finding. One about an input is told at the first value that uses it; when that value goes, it
 * moves to the next, and what was written goes with it.
 */
export const saidOf = <S extends Said>({ rule, kind, key }: Finding, said: readonly S[]): S | undefined => {
  const ofRule = said.filter((each) => each.rule === rule)
  const here = ofRule.find((each) => `${each.indicator}/${each.dataPoint}` === key)
  return here ?? (kind === 'input-change' ? ofRule.at(-1) : undefined)
}
