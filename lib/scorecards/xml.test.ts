import { describe, expect, it } from 'vitest'
import type { NewPublication } from './queries/newest'
import { escapeXml, pagesOf, writeFeed, writeMap } from './xml'

const origin = 'https://citymark.example'
const publication: NewPublication = {
  slug: 'riyadh',
  name: 'Riyadh <&>',
  year: 2020,
  version: 2,
  basis: 'transcribed',
  changeNote: 'A slip of the "pen"',
  publishedAt: new Date('2026-01-02T03:04:05Z'),
  contentHash: 'a'.repeat(64),
  coverage: { reported: 32, total: 112, verified: 0, scored: 20, notApplicable: 0, coreReported: 20, coreTotal: 66 },
}

describe('a feed of publications', () => {
  it('names each by the address of its version and says what changed', () => {
    const feed = writeFeed({ origin, path: '/feed.xml', title: 'New' }, [publication])
    expect(feed).toContain('<id>https://citymark.example/cities/riyadh/2020-v2</id>')
    expect(feed).toContain('Riyadh &lt;&amp;&gt; 2020, version 2')
    expect(feed).toContain('Corrected: A slip of the &quot;pen&quot;')
    expect(feed).toContain('<updated>2026-01-02T03:04:05.000Z</updated>')
  })
  it('is a feed even when nothing is published', () => {
    expect(writeFeed({ origin, path: '/feed.xml', title: 'New' }, [])).toContain(
      '<updated>1970-01-01T00:00:00.000Z</updated>',
    )
  })
})

describe('a map of the site', () => {
  const urlsOf = (years: number[], corrected: number[] = []) => {
    const map = writeMap(pagesOf(origin, { slug: 'rana', years, corrected, publishedAt: new Date(0) }))
    return [...map.matchAll(/<loc>([^<]*)</g)].map(([, url = '']) => url.replace(`${origin}/cities/rana`, ''))
  }
  it('leads to every year of a city with its views, to its years side by side, and to what changed', () => {
    const views = ['/views/sdg', '/views/level', '/views/type']
    expect(urlsOf([2021, 2020])).toEqual([
      ...['', '/trends', '/2021', ...views.map((view) => `/2021${view}`), '/2021/changes'],
      ...['/2020', ...views.map((view) => `/2020${view}`)],
    ])
  })
  it('leads to no page that has nothing to say, and to what a correction changed', () => {
    const without = (urls: string[]) => urls.filter((url) => !url.includes('/views/'))
    expect(without(urlsOf([2020]))).toEqual(['', '/2020'])
    expect(without(urlsOf([2020], [2020]))).toEqual(['', '/2020', '/2020/changes'])
  })
})

it('text within XML has no sign of XML and no character that XML does not know', () => {
  expect(escapeXml('a\u0000\u0008 <b> & "c" \u{1f600}')).toBe('a &lt;b&gt; &amp; &quot;c&quot; \u{1f600}')
})
