import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { overflowOf } from '../support/scorecards'

const three = '/compare?cities=riyadh,alesund,daegu'
const demo = '/compare?cities=exampleton,samplestad,port-placebo,riyadh'
const states = ['/compare', three, `${demo}&view=position`, `${demo}&view=trends`, `${demo}&view=radar`]

test('a comparison is built city by city, and all of it stands in the address', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Add a city' }).fill('riyad')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page).toHaveURL(/\/compare\?cities=riyadh$/)
  await page.getByRole('searchbox', { name: 'Add a city' }).fill('Alesund')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page).toHaveURL(/\/compare\?cities=riyadh,alesund$/)
  await page.getByRole('link', { name: /of all cities/ }).click()
  await expect(page).toHaveURL(/cities=riyadh,alesund&only-common=1$/)
  await page.getByRole('link', { name: 'widest gap' }).click()
  await page.getByRole('link', { name: 'Remove Riyadh' }).click()
  await expect(page).toHaveURL(/\/compare\?cities=alesund&only-common=1&order=gap$/)
})

test('nine cities do not fit, and a city that does not exist is said not to', async ({ page }) => {
  await page.goto('/compare?cities=riyadh,alesund,daegu,pully,rana,asker,karmoy,moscow,valencia')
  await expect(page.locator('.chips > li')).toHaveCount(8)
  await expect(page.getByText('8 cities are the most that fit')).toBeVisible()
  await page.goto('/compare?cities=riyadh,atlantis&year=2020')
  await expect(page.getByRole('listitem').filter({ hasText: 'atlantis' })).toContainText('nothing published for 2020')
})

test('it warns of what cannot be compared, and the values carry the letters', async ({ page }) => {
  await page.goto(demo)
  const care = page.getByRole('region', { name: /things to keep in mind/ })
  for (const word of ['Invented.', 'Years.', 'Checking.', 'Quality.', 'Area.']) await expect(care).toContainText(word)
  const letter = await care.getByRole('listitem').filter({ hasText: 'Years.' }).locator('.nt').textContent()
  await expect(
    page
      .locator('.heat sup.nt')
      .filter({ hasText: letter ?? '?' })
      .first(),
  ).toBeVisible()
})

test('only common data points means exactly those that all have', async ({ page }) => {
  await page.goto(`${three}&only-common=1`)
  const rows = page.locator('.heat tbody tr:not(.gh)')
  expect(await rows.count()).toBeGreaterThan(0)
  for (const row of await rows.all()) await expect(row.locator('.hc > bdi')).toHaveCount(3)
})

test('equal scores share their places, and what is provisional has none', async ({ page }) => {
  await page.goto(`${demo}&view=position`)
  const table = page.getByRole('table', { name: 'Scores and places by group' })
  await expect(table.getByText(/^2–3 of 4, shared$/).first()).toBeVisible()
  await expect(table.getByText('provisional: no place').first()).toBeVisible()
})

test('the ways to take it away come after the charts, on a phone and to a screen reader alike', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(three)
    const heads = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
    expect(heads.at(-1)).toBe('Take it away')
    const [chart, take] = [page.locator('.figure').last(), page.locator('.takeaway')]
    expect((await take.boundingBox())?.y).toBeGreaterThan((await chart.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
  }
})

test('on a narrow screen a cell carries the sign that its city has everywhere on the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const view of ['overview', 'position']) {
    await page.goto(`/compare?cities=riyadh,alesund,asker,rana&view=${view}`)
    const signs = await page.locator('.chips .mk').allTextContents()
    expect(signs).toEqual(['R1', 'Å', 'A', 'R2'])
    const row = page.locator('.heat tbody tr:not(.gh)').first().locator('.hc')
    const drawn = await row.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
    expect(drawn.map((content) => content.split('"')[1])).toEqual(signs)
  }
})

test('the data beside it has the same figures, safe for a spreadsheet, and says where they come from', async ({
  page,
  request,
}) => {
  await page.goto(three)
  const rows = await page.locator('.heat tbody tr:not(.gh)').count()
  const csv = await request.get('/compare.csv?cities=riyadh,alesund,daegu')
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = await csv.text()
  expect(text.startsWith('\ufeffcity,')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 3 * rows)
  const metadata = await (await request.get('/compare.metadata.json?cities=riyadh,alesund,daegu')).json()
  expect(metadata.licence.id).toBe('CC-BY-4.0')
  expect(metadata.rows).toBe(3 * rows)
  expect(metadata.publications.map((each: { city: string }) => each.city)).toEqual(['riyadh', 'alesund', 'daegu'])
  expect(metadata.page).toContain('riyadh@2020-v1')
  const again = await request.get('/compare.csv?cities=riyadh,alesund,daegu', {
    headers: { 'if-none-match': csv.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
  expect((await request.get('/compare.csv?cities=atlantis')).status()).toBe(404)
})

test('a frame of another page may hold the embedded comparison and nothing else of ours', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policyOf('/embed/compare?cities=riyadh,alesund')).toContain('frame-ancestors *')
  for (const path of ['/compare?cities=riyadh,alesund', '/', '/sign-in', '/embed/../sign-in'])
    expect(await policyOf(path), path).toContain("frame-ancestors 'none'")
  expect((await request.get('/embed/compare')).status()).toBe(404)
})

test('lines over the years are taken away with all their years, and the link holds them to this moment', async ({
  page,
  request,
}) => {
  const drawn = 'cities=samplestad,port-placebo&view=trends&category=1'
  await page.goto(`/compare?${drawn}`)
  const link = await page.getByRole('link', { name: 'This view with these versions' }).getAttribute('href')
  expect(link).toMatch(
    /^\/compare\?cities=samplestad@2025-v\d,port-placebo@2025-v\d&view=trends&category=1&until=[\d-]+T/,
  )
  for (const address of [`/compare.csv?${drawn}`, link?.replace('/compare?', '/compare.csv?') ?? '']) {
    const rows = (await (await request.get(address)).text()).split('\r\n').slice(1, -1)
    const years = new Set(rows.map((row) => /^[^,]+,[^,]+,ZZ,true,(\d{4}),/.exec(row)?.[1]))
    expect([...years].sort(), address).toEqual(['2023', '2024', '2025'])
    expect(new Set(rows.map((row) => row.split(',').at(10)))).toEqual(new Set(['economy.ict.ict-infrastructure']))
  }
  const metadata = await (await request.get(`/compare.metadata.json?${drawn}`)).json()
  expect(metadata.publications).toHaveLength(6)
  expect(metadata.page).toContain('&until=')
  await page.goto('/compare?cities=daegu,riyadh&view=trends&show=all&category=1')
  const broadband = page.locator('.trends > section').filter({ hasText: 'Wireless broadband subscriptions' })
  await expect(broadband.locator('table')).toContainText(/about 100.000/)
})

test('who changes the category in a frame stays in the frame', async ({ page }) => {
  await page.goto('/embed/compare?cities=exampleton,samplestad&view=trends')
  const categories = page.getByRole('navigation', { name: 'Category' }).getByRole('link')
  for (const link of await categories.all()) expect(await link.getAttribute('href')).toMatch(/^\/embed\/compare\?/)
  await categories.nth(1).click()
  await expect(categories.nth(1)).toHaveAttribute('aria-current', 'true')
})

test('every view is accessible, in light and dark', async ({ page }) => {
  test.slow()
  for (const path of [...states, '/embed/compare?cities=riyadh,alesund,daegu']) {
    await page.goto(path)
    await expectAccessible(page)
  }
})

for (const width of [320, 390, 1440])
  test(`no view scrolls sideways at ${width} pixels, nor from right to left`, async ({ page, context, baseURL }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of states) {
      await page.goto(path)
      expect(await overflowOf(page), path).toBeLessThanOrEqual(0)
    }
    await context.addCookies([{ name: 'locale', value: 'ar-XB', url: baseURL ?? '' }])
    for (const path of states) {
      await page.goto(path)
      expect(await overflowOf(page), `${path} from right to left`).toBeLessThanOrEqual(0)
    }
  })

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('cities are added and removed, views changed, tables opened', async ({ page }) => {
    await page.goto('/compare?cities=exampleton')
    await page.getByRole('searchbox', { name: 'Add a city' }).fill('sample')
    await page.getByRole('button', { name: 'Add' }).click()
    await expect(page).toHaveURL(/cities=exampleton,samplestad$/)
    await page.getByRole('link', { name: 'Over the years' }).click()
    await expect(page).toHaveURL(/cities=exampleton,samplestad&view=trends/)
    await page.locator('.trends summary').first().click()
    await expect(page.locator('.trends table').first()).toContainText('Samplestad')
  })
})
