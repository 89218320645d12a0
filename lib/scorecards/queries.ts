import 'server-only'
import { db } from '@/lib/db/client'
import { readCode } from './code'
import { openDocument } from './document'
import type { Scorecard } from './schema'

const newestFirst = [{ year: 'desc' }, { version: 'desc' }] as const

/**
 * The latest publication of a city, of one year of it (its latest version), or exactly one version of a year, which stays
 * at its address for ever; null when there is none.
 */
export async function getScorecard(slug: string, year?: number, version?: number): Promise<Scorecard | null> {
  const row = await db().publication.findFirst({
    where: { city: { slug }, ...(year === undefined ? {} : { year }), ...(version === undefined ? {} : { version }) },
    orderBy: [...newestFirst],
    select: { document: true, contentHash: true },
  })
  return row && openDocument(row)
}

export type PublicationRow = {
  year: number
  version: number
  basis: Scorecard['basis']
  publishedAt: Date
  contentHash: string
  /** Of a correction: what was corrected, and why. */
  changeNote: string | null
}

const rowSelect = {
  year: true,
  version: true,
  basis: true,
  publishedAt: true,
  contentHash: true,
  changeNote: true,
} as const

const asRow = <T extends { basis: string }>(row: T) => ({ ...row, basis: row.basis as Scorecard['basis'] })

/** All publications of a city, newest first. */
export async function listPublications(slug: string): Promise<PublicationRow[]> {
  const rows = await db().publication.findMany({
    where: { city: { slug } },
    orderBy: [...newestFirst],
    select: rowSelect,
  })
  return rows.map(asRow)
}

/** The latest version of a year, when it is later than this one: what stands in its place. Null: this one stands. */
export async function getSuperseding(slug: string, year: number, version: number): Promise<PublicationRow | null> {
  const row = await db().publication.findFirst({
    where: { city: { slug }, year, version: { gt: version } },
    orderBy: { version: 'desc' },
    select: rowSelect,
  })
  return row && asRow(row)
}

/** The publication whose content hash begins with `code` (at least 12 hexadecimal digits), as a certificate names it. */
export async function findPublication(code: string) {
  const start = readCode(code)
  if (start === null) return null
  const rows = await db().publication.findMany({
    where: { contentHash: { startsWith: start } },
    select: { ...rowSelect, city: { select: { slug: true, name: true, country: true, fictional: true } } },
    take: 2,
  })
  const [row] = rows
  if (!row || rows.length > 1) return null
  return { ...asRow(row), supersededBy: await getSuperseding(row.city.slug, row.year, row.version) }
}
