/** The address of a comparison: everything a reader has chosen stands in it, and one choice has one address. Pure. */
import { z } from 'zod'

export const mostCities = 8

/** One compared publication: a city's latest, that of one year, or exactly one version of a year. */
export type CityRef = { slug: string; year: number | null; version: number | null }

export const views = ['overview', 'position', 'trends', 'radar'] as const

export type View = {
  cities: CityRef[]
  /** The year to compare where a city names none of its own; null: each city's latest. */
  year: number | null
  /** Count only the data points that every city has. */
  onlyCommon: boolean
  /** `shared`: data points that at least two cities have. */
  show: 'shared' | 'all'
  level: 'all' | 'core'
  order: 'category' | 'gap'
  view: (typeof views)[number]
  /** The number of the category whose trends are shown; null: the first that has any. */
  category: number | null
  /** Trends as a chart that moves. */
  explore: boolean
  /** Trends as they were published at this moment; null: as they are now. */
  until: string | null
}

export type Params = Record<string, string | string[] | undefined>

const one = (params: Params, name: string): string => {
  const value = params[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** A year from 1900 to 2199; null for any other text. */
export const readYear = (text: string): number | null => (/^(19|20|21)\d{2}$/.test(text) ? Number(text) : null)

/** A moment as we write it, "2026-04-01T12:00:00.000Z"; null for any other text. */
const readMoment = (text: string): string | null =>
  z.iso.datetime({ precision: 3 }).safeParse(text).success ? text : null

/** "riyadh", "riyadh@2020" or "riyadh@2020-v1"; null for what is none of these. */
export function readCity(text: string): CityRef | null {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@((?:19|20|21)\d{2})(?:-v([1-9]\d{0,3}))?)?$/.exec(
    text.trim().toLowerCase(),
  )
  if (!match?.[1] || match[1].length > 80) return null
  return { slug: match[1], year: match[2] ? Number(match[2]) : null, version: match[3] ? Number(match[3]) : null }
}

export function writeCity({ slug, year: of, version }: CityRef): string {
  if (of === null) return slug
  return version === null ? `${slug}@${of}` : `${slug}@${of}-v${version}`
}

const choose = <T extends string>(text: string, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === text) ?? otherwise

/** What an address asks for. Nothing is refused: what cannot be read is left out, and more cities than fit as well. */
export function readView(params: Params): View {
  const cities = [params.cities]
    .flat()
    .join(',')
    .split(',')
    .flatMap((text) => readCity(text) ?? [])
  const seen = new Map(cities.map((city) => [writeCity(city), city]))
  const category = one(params, 'category')
  return {
    cities: [...seen.values()].slice(0, mostCities),
    year: readYear(one(params, 'year')),
    onlyCommon: one(params, 'only-common') === '1',
    show: choose(one(params, 'show'), ['shared', 'all'], 'shared'),
    level: choose(one(params, 'level'), ['all', 'core'], 'all'),
    order: choose(one(params, 'order'), ['category', 'gap'], 'category'),
    view: choose(one(params, 'view'), views, 'overview'),
    category: /^\d{1,2}$/.test(category) ? Number(category) : null,
    explore: one(params, 'explore') === '1',
    until: readMoment(one(params, 'until')),
  }
}

/** The choices as name and value, in a fixed order; what is usual is left out. */
export function pairsOf(view: View): [string, string][] {
  const pairs: [string, string | false | null][] = [
    ['cities', view.cities.length > 0 && view.cities.map(writeCity).join(',')],
    ['year', view.year !== null && String(view.year)],
    ['only-common', view.onlyCommon && '1'],
    ['show', view.show !== 'shared' && view.show],
    ['level', view.level !== 'all' && view.level],
    ['order', view.order !== 'category' && view.order],
    ['view', view.view !== 'overview' && view.view],
    ['category', view.category !== null && String(view.category)],
    ['explore', view.explore && '1'],
    ['until', view.view === 'trends' && view.until],
  ]
  return pairs.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
}

/** "/compare?cities=riyadh,moscow&view=trends", or the same choices at another path. */
export function addressOf(view: View, path = '/compare'): string {
  const query = pairsOf(view)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%40', '@').replaceAll('%3A', ':')}`,
    )
    .join('&')
  return query ? `${path}?${query}` : path
}
