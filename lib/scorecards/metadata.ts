/** What a table of published values is: its columns, licence, publications and citation, as data. Pure. */
import type { Described } from '@/lib/csv/columns'
import { type Cited, cite } from './cite'
import { editionPath } from './edition'
import { dataLicence } from './licence'
import { columns } from './observations'

/** Addresses are absolute, so that a file that has been saved still says where it came from. */
export type TableAddress = { page: string; csv: string; json: string }

export const describePublication = (origin: string, publication: Cited) => {
  const { city, year, version, basis, framework, edition, benchmarkSet, publishedAt, contentHash } = publication
  return {
    city: city.slug,
    name: city.name,
    country: city.country,
    fictional: city.fictional,
    year,
    version,
    basis,
    framework,
    edition,
    targets: { id: benchmarkSet.id, name: benchmarkSet.name, official: benchmarkSet.official, hash: benchmarkSet.hash },
    publishedAt,
    contentHash,
    page: `${origin}${editionPath(city.slug, { year, version })}`,
    document: `${origin}${editionPath(city.slug, { year, version })}.json`,
  }
}

export const describeColumns = (chosen: readonly Described[] = columns) =>
  chosen.map(({ name, type, description }) => ({ name, type, description }))

/** How our tables are written, for those who read them. */
export const csvFormat =
  'RFC 4180, UTF-8 with byte order mark, decimal point; a text that begins like a formula has an apostrophe before it'

/** The metadata file beside a CSV; `columns` where they are not those of every table. */
export function describeTable(
  about: { title: string; rows: number; origin: string; at: TableAddress; columns?: readonly Described[] },
  publications: readonly Cited[],
) {
  return {
    title: about.title,
    ...about.at,
    format: csvFormat,
    licence: dataLicence,
    citation: cite(about.title, publications, about.at.page),
    rows: about.rows,
    columns: describeColumns(about.columns),
    publications: publications.map((each) => describePublication(about.origin, each)),
  }
}
