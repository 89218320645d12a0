/** A group as files: the publications its page shows, category by category. Pure. */
import { objectsOf, tableOf } from '@/lib/csv/columns'
import { countryNames } from '@/lib/i18n/countries'
import { describeTable } from '@/lib/scorecards/metadata'
import { columnsAt, type Row } from './columns'
import { addressOf, type Choice, type Group, type Member, type Standing, shiftsOf, spreadsOf } from './groups'

/** A group as it was asked for, with the first of its cities. */
export type Gathering = { group: Group; members: readonly Member[]; choice: Choice }

/** Every publication of a city that is shown, once, also where it is both the first and the latest. */
const shownOf = ({ before, after, latest }: Member): Standing[] => {
  const shown = [before, after, latest].filter((each) => each !== null)
  return [...new Map(shown.map((each) => [each.contentHash, each])).values()]
}

const rowsOf = (members: readonly Member[]): Row[] =>
  members.flatMap((member) =>
    shownOf(member).flatMap((standing) => standing.categories.map((category) => ({ member, standing, category }))),
  )

/** `origin` without a slash at its end, here and below. */
export const groupCsv = ({ members }: Pick<Gathering, 'members'>, origin: string): string =>
  tableOf(columnsAt(origin), rowsOf(members))

export const groupCsvName = ({ group }: Gathering): string => `citymark-cities-${group.slug}.csv`

const named = (standing: Standing | null) =>
  standing && { year: standing.year, version: standing.version, contentHash: standing.contentHash }

/** The group, its cities with the publications shown, what the page says of each category, and the rows of the table. */
export function groupJson({ group, members, choice }: Gathering, origin: string) {
  const shifts = new Map(shiftsOf(members).map((each) => [each.id, each.shifts]))
  const slugOf = (at: number) => members[at]?.slug ?? null
  return {
    schema: 'citymark.group.1',
    page: `${origin}${addressOf(group.slug, choice)}`,
    group,
    cities: members.map(({ slug, name, joined, left, latest, before, after }) => ({
      ...{ city: slug, name, joined, left },
      ...{ latest: named(latest), before: named(before), after: named(after) },
    })),
    categories: spreadsOf(members).map(({ id, name, subDimension, counted, median }) => ({
      ...{ category: id, name, subDimension, counted, median },
      shifts: (shifts.get(id) ?? []).map(({ at, ...shift }) => ({ city: slugOf(at), ...shift })),
    })),
    values: objectsOf(columnsAt(origin), rowsOf(members)),
  }
}

/** A group has no versions of its own: the publications it was drawn from are named in theirs. */
export function groupMetadata({ group, members, choice }: Gathering, origin: string) {
  const at = (ending = '') => `${origin}${addressOf(group.slug, choice, ending)}`
  const publications = members.flatMap((member) => shownOf(member).map((standing) => ({ ...standing, city: member })))
  const about = {
    title: titleOf(group),
    rows: rowsOf(members).length,
    columns: columnsAt(origin),
    origin,
    at: { page: at(), csv: at('.csv'), json: at('.json') },
  }
  return { ...describeTable(about, publications), cities: group.cities, shown: members.length }
}

/** In English, as all that is said in files. */
function titleOf(group: Group): string {
  if (!('country' in group)) return group.name
  if (group.fictional) return 'Invented cities of the demo'
  return `Cities: ${countryNames('en')(group.country)}`
}
