/** Feeds and site maps as text. Pure. */
import { editionPath } from './edition'
import type { MappedCity, NewPublication } from './queries/newest'
import { viewNames } from './series/views'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text within XML; what XML 1.0 has no character for is left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

type Feed = { origin: string; path: string; title: string }

/** New publications as an Atom feed. An entry's id is the address of its version, which never changes. */
export function writeFeed({ origin, path, title }: Feed, publications: readonly NewPublication[]): string {
  const updated = publications[0]?.publishedAt ?? new Date(0)
  return `${head}<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeXml(title)}</title>
<id>${escapeXml(origin + path)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(origin + path)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/`)}"/>
<updated>${updated.toISOString()}</updated>
<author><name>Citymark</name></author>
<rights>CC BY 4.0</rights>
${publications.map((each) => writeEntry(origin, each)).join('')}</feed>
`
}

function writeEntry(origin: string, publication: NewPublication): string {
  const { slug, name, year, version, basis, changeNote, publishedAt, contentHash, coverage } = publication
  const page = escapeXml(`${origin}${editionPath(slug, { year, version })}`)
  const note = changeNote === null ? '' : ` Corrected: ${changeNote}`
  const summary = `${coverage.reported} of ${coverage.total} data points on record, ${coverage.verified} verified here (${basis}).${note} Content hash ${contentHash}.`
  return `<entry>
<title>${escapeXml(`${name} ${year}, version ${version}`)}</title>
<id>${page}</id>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="alternate" type="application/json" href="${page}.json"/>
<link rel="alternate" type="text/csv" href="${page}.csv"/>
<updated>${publishedAt.toISOString()}</updated>
<summary>${escapeXml(summary)}</summary>
</entry>
`
}

/** A map of pages. */
export const writeMap = (pages: readonly { url: string; changed?: Date }[]): string =>
  `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ url, changed }) => `<url><loc>${escapeXml(url)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</url>\n`).join('')}</urlset>
`

/** A map of maps, where one would be too long. */
export const writeMapIndex = (urls: readonly string[]): string =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`).join('')}</sitemapindex>
`

/**
 * The pages of a city: its latest scorecard, its years side by side where there are two, and every year with its views
 * and, where there is something before it, what changed.
 */
export function pagesOf(origin: string, { slug, years, corrected, publishedAt }: MappedCity) {
  const city = `${origin}/cities/${slug}`
  const first = Math.min(...years)
  const below = years.flatMap((year) => {
    const page = `${origin}${editionPath(slug, { year })}`
    const views = viewNames.map((name) => `${page}/views/${name}`)
    return year > first || corrected.includes(year) ? [page, ...views, `${page}/changes`] : [page, ...views]
  })
  const trends = years.length > 1 ? [`${city}/trends`] : []
  return [{ url: city, changed: publishedAt }, ...[...trends, ...below].map((url) => ({ url }))]
}
