/** How to cite publications: what, whose, in which version, with the code that proves it. Pure. */
import { codeOf } from './code'
import type { Scorecard } from './schema'

/** What is said of a publication wherever it is named: which it is, and which figures it is drawn from. */
export type Cited = Pick<
  Scorecard,
  'year' | 'version' | 'basis' | 'framework' | 'edition' | 'benchmarkSet' | 'publishedAt' | 'contentHash'
> & { city: Pick<Scorecard['city'], 'slug' | 'name' | 'country' | 'fictional'> }

/**
 * A citation of a table over all cities, which is another one after each publication: of how many it is drawn, and the
 * newest of them, so that another reader sees whether it is still the same.
 */
export function citeStanding(
  title: string,
  { id, edition }: { id: string; edition: string },
  { publications, newest }: { publications: number; newest: Date | null },
  url: string,
): string {
  const drawn = newest === null ? 'nothing published yet' : `as of ${newest.toISOString()}`
  return `Citymark: ${title}. ${id.toUpperCase()} ${edition}. Publications: ${publications}, ${drawn}. ${url}`
}

/** "Riyadh 2020, version 1 (3f2a-9c0d-1e4b-5a6c)": one publication in a citation. */
const citeOne = ({ city, year, version, contentHash }: Cited): string =>
  `${city.name} ${year}, version ${version} (${codeOf(contentHash)})`

/**
 * A ready citation, in English like the standard: what it is, the edition and the targets, its publications, the address.
 * It needs no day of reading, for none of it can change.
 */
export function cite(title: string, publications: readonly Cited[], url: string): string {
  const sets = [
    ...new Set(
      publications.map((each) => `${each.framework.toUpperCase()} ${each.edition}, ${each.benchmarkSet.name}`),
    ),
  ]
  return `Citymark: ${title}. ${sets.join('; ')}. Publications: ${publications.map(citeOne).join('; ')}. ${url}`
}
