/** How to cite publications: what, whose, in which version, with the code that proves it. Pure. */
import type { Scorecard } from './schema'

/** The first twelve digits of a content hash: enough to find the publication again. */
export const shortCode = (contentHash: string): string => contentHash.slice(0, 12)

/** "Riyadh 2020, version 1 (3f2a9c0d1e4b)": one publication in a citation. */
export const citeOne = ({ city, year, version, contentHash }: Scorecard): string =>
  `${city.name} ${year}, version ${version} (${shortCode(contentHash)})`

/** A ready citation, in English like the standard: what was read, its publications, the address, the day it was read. */
export function cite(title: string, scorecards: readonly Scorecard[], url: string, readOn: Date): string {
  const sets = [
    ...new Set(scorecards.map((each) => `${each.framework.toUpperCase()} ${each.edition}, ${each.benchmarkSet.name}`)),
  ]
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(readOn)
  const publications = scorecards.map(citeOne).join('; ')
  return `Citymark: ${title}. ${sets.join('; ')}. Publications: ${publications}. ${url} (read ${day}).`
}
