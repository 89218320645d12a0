/** How to cite publications: what, whose, in which version, with the code that proves it. Pure. */
import { codeOf } from './code'
import type { Scorecard } from './schema'

/** "Riyadh 2020, version 1 (3f2a-9c0d-1e4b-5a6c)": one publication in a citation. */
const citeOne = ({ city, year, version, contentHash }: Scorecard): string =>
  `${city.name} ${year}, version ${version} (${codeOf(contentHash)})`

/**
 * A ready citation, in English like the standard: what it is, the edition and the targets, its publications, the address.
 * It needs no day of reading, for none of it can change.
 */
export function cite(title: string, scorecards: readonly Scorecard[], url: string): string {
  const sets = [
    ...new Set(scorecards.map((each) => `${each.framework.toUpperCase()} ${each.edition}, ${each.benchmarkSet.name}`)),
  ]
  return `Citymark: ${title}. ${sets.join('; ')}. Publications: ${scorecards.map(citeOne).join('; ')}. ${url}`
}
