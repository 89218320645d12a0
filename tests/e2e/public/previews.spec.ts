import { expect, type Page, test } from '@playwright/test'

const told = (page: Page, property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')

const pictured = [
  { page: '/', says: /Map of the world/ },
  { page: '/cities/riyadh', says: /32 of 112 data points of Riyadh reported, 2020/ },
  { page: '/cities/samplestad/2025-v1', says: /data points of Samplestad reported, 2025/ },
  { page: '/cities/samplestad/trends', says: /city’s latest publication/ },
  { page: '/groups/zz', says: /Map of the world/ },
  { page: '/indicators/en-en-aq-1c', says: /Air Pollution/ },
  { page: '/compare?cities=riyadh,daegu&view=trends', says: /scores of Riyadh, Daegu/ },
]

/** Width and height as a PNG says them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

for (const { page: path, says } of pictured)
  test(`${path} has a picture of 1200 by 630 that is said in words`, async ({ page, request, baseURL }) => {
    await page.goto(path)
    const address = new URL((await told(page, 'og:image')) ?? '')
    expect(await told(page, 'og:image:alt')).toMatch(says)
    expect(await told(page, 'og:title')).toBe(await page.title())
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe('summary_large_image')
    const response = await request.get(`${baseURL}${address.pathname}${address.search}`)
    expect(response.headers()['content-type']).toBe('image/png')
    const picture = await response.body()
    expect(sizeOf(picture)).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(300_000)
  })

test('a picture is of what its address names: another edition is another picture, the same one the same', async ({
  request,
}) => {
  const draw = async (path: string) => (await request.get(path)).body()
  const latest = await draw('/cities/samplestad/preview.png')
  expect(await draw('/cities/samplestad/preview.png')).toEqual(latest)
  expect(await draw('/cities/samplestad/2023/preview.png')).not.toEqual(latest)
})

test('there is no picture of what is not published', async ({ request }) => {
  const nothing = [
    '/cities/atlantis/preview.png',
    '/cities/riyadh/1999/preview.png',
    '/cities/riyadh/latest/preview.png',
    '/indicators/ec-ict-ict-99c/preview.png',
    '/compare/preview.png',
    '/compare/preview.png?cities=atlantis',
  ]
  for (const path of nothing) expect((await request.get(path)).status(), path).toBe(404)
})

test('a picture that is kept is sent at once, and not again to who has it', async ({ request }) => {
  const first = await request.get('/cities/riyadh/preview.png')
  const { etag } = first.headers()
  const again = await request.get('/cities/riyadh/preview.png', { headers: { 'if-none-match': etag ?? '' } })
  expect(again.status()).toBe(304)
})
