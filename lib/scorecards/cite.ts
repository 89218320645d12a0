/** How to cite publications: what, whose, in which version, with the code that proves it. Pure. */
import { codeOf } from './code'
import type { Scorecard } from './schema'

/** What is said of a publication wherever it is named: which it is, and which figures it is drawn from. */
export type Cited = Pick<
  Scorecard,
  'year' | 'version' | 'basis' | 'framework' | 'edition' | 'benchmarkSet' | 'publishedAt' | 'contentHash'
> & { city: Pick<Scorecard['city'], 'slug' | 'name' | 'country' | 'fictional'> }

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
