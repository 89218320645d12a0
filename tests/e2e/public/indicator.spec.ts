import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { overflowOf } from '../support/scorecards'

const air = '/indicators/en-en-aq-1c'

test('an indicator shows where all cities stand, who reports it, and how well', async ({ page }) => {
  await page.goto(air)
  await expect(page.getByRole('heading', { name: /scored figures have reached their target/ })).toBeVisible()
  const reporting = page.getByRole('table', { name: 'Cities that report this indicator' })
  const riyadh = reporting.getByRole('row', { name: /Riyadh/ })
  await expect(riyadh).toContainText('64.00')
  await expect(riyadh).toContainText('quality not stated')
  await expect(riyadh.getByRole('img', { name: 'Transcribed' }).first()).toBeVisible()
  await expect(
    reporting.getByRole('row', { name: /Port Placebo/ }).getByRole('img', { name: 'Not verified' }),
  ).toBeVisible()
})

test('invented cities are listed and never counted', async ({ page, request }) => {
  await page.goto(air)
  await expect(page.getByText('Invented demo cities are not counted.')).toHaveCount(2)
  const { latest } = await (await request.get(`${air}.json`)).json()
  const counted = latest.states
    .filter(
      ({ dataPoint, state }: { dataPoint: string; state: string }) => dataPoint === 'pm25' && state !== 'not-reported',
    )
    .reduce((sum: number, { count }: { count: number }) => sum + count, 0)
  expect(counted).toBe(2)
})

test('the data beside it holds every city and year, with state, quality and publication', async ({ request }) => {
  const csv = await (await request.get(`${air}.csv`)).text()
  const [head = '', ...rows] = csv.trimEnd().split('\r\n')
  const { columns } = await (await request.get(`${air}.metadata.json`)).json()
  expect(head).toBe(`\ufeff${columns.map(({ name }: { name: string }) => name).join(',')}`)
  for (const year of ['2023', '2024', '2025'])
    expect(rows.filter((row) => row.startsWith(`exampleton,Exampleton,ZZ,true,${year},`))).toHaveLength(5)
  expect((await request.get('/indicators/nothing.csv')).status()).toBe(404)
})

test('cities, feeds and maps can be taken as data', async ({ request }) => {
  const one = await request.get('/cities/riyadh/2020-v1.csv')
  expect((await one.text()).trimEnd().split('\r\n')).toHaveLength(113)
  expect((await (await request.get('/cities/riyadh.metadata.json')).json()).licence.id).toBe('CC-BY-4.0')
  expect(await (await request.get('/feed.xml')).text()).toContain('<title>Riyadh 2020, version 1</title>')
  expect(await (await request.get('/cities/riyadh/feed.xml')).text()).not.toContain('Moscow')
  const map = await (await request.get('/sitemap.xml')).text()
  const exampleton = ['trends', '2024', '2024/views/sdg', '2024/changes'].map((page) => `/cities/exampleton/${page}`)
  for (const page of [...exampleton, '/groups', '/groups/no', '/groups/example-pilot'])
    expect(map, page).toContain(`${page}</loc>`)
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /workspace')
  for (const path of ['/cities/atlantis.csv', '/cities/riyadh/1999.csv', '/cities/atlantis/feed.xml'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('an indicator page is accessible and fits', async ({ page }) => {
  test.slow()
  for (const path of [air, '/indicators/ec-ict-ict-2c']) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expectAccessible(page)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowOf(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('on a narrow screen every figure says of which data point it is, and none lies over another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(air)
  const row = page
    .getByRole('table', { name: 'Cities that report this indicator' })
    .getByRole('row', { name: /Riyadh/ })
  const cells = await row.getByRole('cell').evaluateAll((all) =>
    all.map((cell) => ({
      says: getComputedStyle(cell, '::before').content,
      wider: cell.scrollWidth - cell.clientWidth,
    })),
  )
  expect(cells).toHaveLength(5)
  expect(cells[0]?.says).toContain('PM2.5 concentration')
  for (const { wider } of cells) expect(wider).toBeLessThanOrEqual(0)
})

test('the map of an indicator shows the real cities with a figure, each with its value', async ({ page }) => {
  await page.goto('/indicators/ec-p-em-1c')
  const map = page.getByRole('region', { name: '4 cities have a figure for Unemployment rate, here on the map' })
  await expect(map.getByRole('link', { name: 'Riyadh: 6.70 % of labour force, 2020' })).toHaveAttribute(
    'href',
    '/cities/riyadh',
  )
  await expect(map.getByRole('link', { name: /Exampleton/ })).toHaveCount(0)
})
