/** Cities of a country or a programme side by side: where they stand, and what has moved between two years. Pure. */
import { type Params, readYear } from '@/lib/comparisons/address'
import { fewestForMiddle } from '@/lib/comparisons/extent'
import type { Cited } from '@/lib/scorecards/cite'
import type { CategoryView, Scorecard } from '@/lib/scorecards/schema'

/** `cities`: how many have published something; `low` and `high`: how many data points the latest of any of them reports. */
type Gathered = { slug: string; fictional: boolean; cities: number; low: number; high: number }

/** A country, by its ISO 3166-1 code; ZZ gathers the invented cities of the demo. */
export type Country = Gathered & { country: string }

/** `awaited`: how many cities of it have published nothing yet. */
export type Programme = Gathered & {
  name: string
  description: string
  link: string | null
  since: number
  awaited: number
}

export type Group = Country | Programme

/** A programme as the administrator keeps it, with all its cities, published or not. */
export type ManagedProgramme = Pick<Programme, 'slug' | 'name' | 'description' | 'link' | 'since'> & {
  id: string
  cities: { id: string; slug: string; name: string; joinedIn: number; leftIn: number | null }[]
}

/** More cities are not drawn: a page of dots says nothing then. */
export const mostCities = 40

export const countryOf = (slug: string): string | null => (/^[a-z]{2}$/.test(slug) ? slug.toUpperCase() : null)
export const slugOf = (country: string): string => country.toLowerCase()

/** What a publication says about its categories, without its values. */
export type Standing = Omit<Cited, 'city'> & {
  coverage: Pick<Scorecard['coverage'], 'reported' | 'total' | 'verified'>
  /** `scored`: the keys of the data points that are. */
  categories: (Named & Pick<CategoryView, 'percent' | 'reported' | 'total' | 'provisional'> & { scored: string[] })[]
}

/** Categories of one name stand in several sub-dimensions. */
type Named = { id: string; name: string; subDimension: string }

/**
 * `before` and `after` as chosen: null where the city has published nothing then; the same publication is no change.
 * `joined` and `left`: years of a programme.
 */
export type Member = Cited['city'] & {
  joined: number | null
  left: number | null
  latest: Standing
  before: Standing | null
  after: Standing | null
}

/** null: before, each city's first, or of a programme its last from before it joined; after, its latest. */
export type Choice = { before: number | null; after: number | null }

const year = (text: Params[string]): number | null => (typeof text === 'string' ? readYear(text) : null)

/** The years an address asks for, the earlier one first; what is no year is as if it were not said. */
export function readChoice(params: Params): Choice {
  const [before, after] = [year(params.before), year(params.after)]
  return before !== null && after !== null && before > after ? { before: after, after: before } : { before, after }
}

/** The address of a group with what is chosen. */
export function addressOf(slug: string, { before, after }: Choice, ending = ''): string {
  const search = new URLSearchParams({
    ...(before !== null && { before: String(before) }),
    ...(after !== null && { after: String(after) }),
  })
  return `/groups/${slug}${ending}${search.size > 0 ? `?${search}` : ''}`
}

/** The middle of enough cities to have one; null of fewer. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length < fewestForMiddle) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return (low + high) / 2
}

/** One category: where every city stands that has a score in it. `at` is the place of the city in the group. */
export type CategorySpread = Named & {
  scores: { at: number; percent: number; provisional: boolean; reported: number; total: number }[]
  /** Of those above the coverage gate. */
  counted: number
  median: number | null
}

/** Every category in the order of the standard. Below the coverage gate a city is shown, and does not count in the median. */
export function spreadsOf(members: readonly Member[]): CategorySpread[] {
  return namesOf(members.map(({ latest }) => latest)).map((named) => {
    const scores = members.flatMap(({ latest }, at) => {
      const category = latest.categories.find((each) => each.id === named.id)
      if (!category || category.percent === null) return []
      const { percent, provisional, reported, total } = category
      return [{ at, percent, provisional, reported, total }]
    })
    const counted = scores.filter((each) => !each.provisional).map(({ percent }) => percent)
    return { ...named, scores, counted: counted.length, median: medianOf(counted) }
  })
}

/** What stands in the way of calling a difference a change. */
export const warnings = ['edition', 'targets', 'checking', 'coverage', 'scored', 'gate'] as const
export type Warning = (typeof warnings)[number]

export type Shift = {
  at: number
  from: number
  to: number
  /** Data points on record: before, after, and how many there are. */
  reported: [before: number, after: number, total: number]
  warnings: Warning[]
}
export type CategoryShifts = Named & { shifts: Shift[] }

/** Two publications to hold against each other, the earlier one first; null where there are none. */
const pairOf = ({ before, after }: Member): [Standing, Standing] | null =>
  before && after && before.year < after.year ? [before, after] : null

/** The cities that have two publications to hold against each other. */
export const movedOf = (members: readonly Member[]): number => members.filter(pairOf).length

/** A city of a programme of which nothing is known from before it joined, or nothing since. */
export type Gap = { at: number; joined: number; lacks: 'before' | 'since' }

export const editionOf = ({ framework, edition }: Standing): string => `${framework} ${edition}`

/** Where a comparison of before and after joining is missing; none where other years are asked for. */
export function gapsOf(members: readonly Member[], choice: Choice): Gap[] {
  if (choice.before !== null || choice.after !== null) return []
  return members.flatMap(({ joined, before, latest }, at) => {
    if (joined === null || (before && latest.year >= joined)) return []
    return [{ at, joined, lacks: before ? 'since' : 'before' }]
  })
}

/** Per category the cities that have a score before and after; categories without any are left out. */
export function shiftsOf(members: readonly Member[]): CategoryShifts[] {
  const afters = members.flatMap(({ after }) => after ?? [])
  return namesOf(afters).flatMap((named) => {
    const shifts = members.flatMap((member, at) => shiftOf(named.id, at, member))
    return shifts.length > 0 ? [{ ...named, shifts }] : []
  })
}

function shiftOf(id: string, at: number, member: Member): Shift[] {
  const pair = pairOf(member)
  if (!pair) return []
  const [before, after] = pair
  const [old, now] = pair.map(({ categories }) => categories.find((each) => each.id === id))
  if (!old || !now || old.percent === null || now.percent === null) return []
  const holds: Record<Warning, boolean> = {
    edition: editionOf(before) !== editionOf(after),
    targets: before.benchmarkSet.hash !== after.benchmarkSet.hash,
    checking: before.basis !== after.basis,
    coverage: old.reported !== now.reported,
    scored: old.reported === now.reported && old.scored.join() !== now.scored.join(),
    gate: old.provisional || now.provisional,
  }
  const reported: Shift['reported'] = [old.reported, now.reported, now.total]
  return [{ at, from: old.percent, to: now.percent, reported, warnings: warnings.filter((each) => holds[each]) }]
}

/** The shift that is widest and has nothing against it; null where every one has. */
export function widestOf(all: readonly CategoryShifts[]): (Named & { shift: Shift }) | null {
  const clear = all.flatMap(({ shifts, ...named }) =>
    shifts.filter((shift) => shift.warnings.length === 0).map((shift) => ({ ...named, shift })),
  )
  const [first] = clear.sort((a, b) => Math.abs(b.shift.to - b.shift.from) - Math.abs(a.shift.to - a.shift.from))
  return first ?? null
}

/** Categories of all editions that occur, each once, in the order in which they come. */
function namesOf(standings: readonly Standing[]): Named[] {
  const names = new Map<string, Named>()
  for (const { categories } of standings)
    for (const { id, name, subDimension } of categories) if (!names.has(id)) names.set(id, { id, name, subDimension })
  return [...names.values()]
}
