import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type APIRequestContext, expect, test } from '@playwright/test'

type Planted = { figures: number[]; words: string[]; cities: string[] }

/** Plants in the database of the server under test, as the job that verifies publications reaches it. */
async function plant(baseURL: string): Promise<Planted> {
  const folder = process.env.CITYMARK_DATA_DIR ?? join(tmpdir(), `citymark-e2e-${new URL(baseURL).port}`)
  const planting = [
    'scripts/with-db.mjs',
    'node',
    '--conditions=react-server',
    '--import',
    'tsx',
    'tests/support/plant-markers.ts',
  ]
  const { stdout } = await promisify(execFile)('node', planting, { env: { ...process.env, CITYMARK_DATA_DIR: folder } })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** Where everything begins, and what no page leads to. */
const beginnings = [
  '/',
  '/cities',
  '/cities?sort=latest',
  '/cities?fictional=1',
  '/methodology',
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/cities.csv',
  '/groups/openton-pilot',
  '/verify',
  '/search?q=markerton',
  '/search?q=zqmark',
  '/search?q=730011.25',
  '/compare',
  '/compare?add=markerton',
  '/compare?cities=openton-refused,openton-correction,exampleton,riyadh&show=all',
  '/compare?cities=markerton-draft,markerton-verified,openton-refused&view=trends',
  '/compare?cities=openton-correction@2025,openton-correction@2025-v2',
  '/embed/compare?cities=openton-refused,openton-correction&show=all',
  '/cities/openton-refused',
  '/cities/openton-correction/feed.xml',
  '/cities/openton-correction/2025/en-en-aq-1c-pm25',
  '/cities/openton-correction/2025-v1/en-en-aq-1c-pm25',
  '/challenge/openton-correction/2025/en-en-aq-1c-pm25',
  '/challenges',
  '/indicators/en-en-aq-1c.csv',
  '/api/v1/cities/openton-refused/2025',
]
const states = ['draft', 'submitted', 'in-review', 'returned', 'verified', 'transcription']
const hidden = states.flatMap((state) =>
  [
    '',
    '.json',
    '.csv',
    '.metadata.json',
    '/2025',
    '/2025.csv',
    '/2025-v1.json',
    '/feed.xml',
    '/preview.png',
    '/2025/preview.png',
  ].map((ending) => `/cities/markerton-${state}${ending}`),
)

/**
 * Of what is made alike, so many are looked at: comparisons, which can be clicked together without end, and, of cities
 * where nothing is planted, the pages of one indicator's values.
 */
const most = { comparisons: 60, values: 4 }

/** What an address is made like, where there are more of its kind than need be looked at. */
function kindOf(link: string): keyof typeof most | null {
  if (/^\/(?:embed\/)?compare/.test(link)) return 'comparisons'
  return /^\/cities\/(?!openton|markerton)[^/]+\/\d{4}(?:-v\d+)?\/\w+(?:-\w+)+-\d\w/.test(link) ? 'values' : null
}

const linksOf = (text: string, origin: string): string[] =>
  [...text.matchAll(/(?:href|src|content|action)="([^"]+)"|<loc>([^<]+)<|"(https?:\/\/[^"\s]+)"/g)]
    .map(([, attribute, loc, quoted]) => (attribute ?? loc ?? quoted ?? '').replaceAll('&amp;', '&'))
    .filter((link) => link.startsWith(`${origin}/`) || /^\/(?!\/)/.test(link))
    .map((link) => link.replace(origin, '').replace(/#.*$/, ''))

/** Every public address that can be reached, with what it answers. */
async function* crawl(request: APIRequestContext, origin: string) {
  const queue = [...beginnings]
  const seen = new Set(queue)
  const counts = new Map<string, number>()
  while (queue.length > 0) {
    const batch = queue.splice(0, 6)
    const answers = await Promise.all(
      batch.map(async (path) => ({ path, response: await request.get(path, { maxRedirects: 5 }) })),
    )
    for (const { path, response } of answers) {
      const body = await response.body()
      const text = body.toString('utf8')
      yield { path, status: response.status(), text, headers: JSON.stringify(response.headers()) }
      for (const link of linksOf(text, origin)) {
        if (seen.has(link) || /^\/(?:_next\/|sign-in|challenge\/)/.test(link)) continue
        const kind = kindOf(link)
        if (kind) {
          const group = kind === 'values' ? link.replace(/^.*\//, '') : kind
          counts.set(group, (counts.get(group) ?? 0) + 1)
          if ((counts.get(group) ?? 0) > most[kind]) continue
        }
        seen.add(link)
        queue.push(link)
      }
    }
  }
}

test('what is not published is at no public address, in no feed, download or picture', async ({ request, baseURL }) => {
  test.setTimeout(1_200_000)
  const origin = baseURL ?? ''
  const planted = await plant(origin)
  // However a locale groups the digits: nothing between them counts.
  const digits = planted.figures.map((figure) => String(figure))
  const leaks: string[] = []
  const kinds = new Set<string>()
  let pages = 0
  for await (const { path, text, headers, status } of crawl(request, origin)) {
    pages += 1
    kinds.add(/"content-type":"([\w/+-]+)/.exec(headers)?.[1] ?? '')
    expect(status, path).toBeLessThan(500)
    const plain = text.replaceAll(/(?<=\d)[\s,\u00a0\u202f'’]+(?=\d)/g, '')
    // What somebody typed comes back in the field it was typed in; nothing else may know it.
    for (const figure of digits)
      if (plain.includes(figure) && !path.includes(figure)) leaks.push(`${figure} at ${path}`)
    const own = path.startsWith('/search') || path.includes('add=') ? [] : [...planted.words, ...planted.cities]
    const lower = text.toLowerCase()
    for (const word of path.includes('markerton') ? planted.words : own)
      if (lower.includes(word)) leaks.push(`${word} at ${path}`)
  }
  expect(leaks).toEqual([])
  expect(pages).toBeGreaterThan(500)
  // What a picture shows cannot be read here: it is enough that there is none of what is not published.
  for (const kind of [
    'text/html',
    'text/csv',
    'application/json',
    'application/atom+xml',
    'application/xml',
    'image/png',
  ])
    expect([...kinds], kind).toContain(kind)
  for (const path of hidden) expect((await request.get(path)).status(), path).toBe(404)
  // The test can fail: what is published is found by the same way of looking.
  const open = await (await request.get('/cities/openton-correction.csv')).text()
  expect(open).toContain(',12,')
})
