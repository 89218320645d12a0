/** Searching programmes and countries, of which there are few enough to look at each. Pure. */
import { countryNames } from '@/lib/i18n/countries'
import type { Group } from '@/lib/pilots/groups'
import { nearness, wordsOf } from './near'

/** A group under the name the reader sees. */
export type NamedGroup = { group: Group; name: string }

const english = countryNames('en')

/** A country also answers to its English name and its code, whatever language the reader has; an invented one has neither. */
const textsOf = ({ group, name }: NamedGroup): string[] =>
  'country' in group && !group.fictional ? [name, english(group.country), group.country] : [name]

/** The groups whose name is like `query`, the likest first, at most `limit`. */
export function searchGroups(groups: readonly NamedGroup[], query: string, limit: number): NamedGroup[] {
  const asked = wordsOf(query).slice(0, 8)
  return groups
    .map((named) => ({ named, near: Math.max(...textsOf(named).map((text) => nearness(asked, wordsOf(text)))) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ named }) => named)
}
