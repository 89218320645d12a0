import { expect, test } from '@playwright/test'

const real = ['Ålesund', 'Asker', 'Daegu', 'Karmøy', 'Moscow', 'Pully', 'Rana', 'Riyadh', 'Valencia']

test('the home page lists the nine real cities, and the invented ones apart from them', async ({ page }) => {
  await page.goto('/')
  const cities = page.getByRole('region', { name: /9 cities have published scorecards/ })
  await expect(cities.getByRole('rowheader').getByRole('link')).toHaveText(real)
  const demo = page.getByRole('region', { name: 'invented cities show states that a value can have' })
  await expect(demo.getByRole('rowheader')).toHaveCount(3)
  for (const name of real) await expect(demo.getByText(name, { exact: true })).toHaveCount(0)
})

test('the map leads to every real city and to no invented one', async ({ page }) => {
  await page.goto('/')
  const map = page.getByRole('region', { name: '9 cities in 6 countries have a published scorecard' })
  const leads = await map
    .locator('svg')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(new Set(leads).size).toBe(real.length)
  expect(leads).toContain('/cities/riyadh')
  expect(leads).not.toContain('/cities/exampleton')
})

test('the home page finds a city or an indicator without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/')
  await page.getByLabel('City, programme, country, indicator, category or SDG target').fill('riyad')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=riyad')
  await expect(page.getByRole('link', { name: 'Riyadh' })).toBeVisible()
})

test('published values stand apart in their own units, of real cities only, and a middle needs five', async ({
  page,
}) => {
  await page.goto('/')
  const differ = page.getByRole('region', { name: /Water Supply Loss runs from 3.94 % .* in Daegu to 35.42 in Karmøy/ })
  await expect(differ.getByRole('img')).toHaveCount(4)
  await expect(differ.getByRole('img', { name: '2 cities, from Daegu 3.94 to Karmøy 35.42' })).toBeVisible()
  await expect(differ.getByText(/middle \d/)).toHaveCount(0)
  await differ.getByRole('link', { name: 'Values as a table' }).first().click()
  await expect(page).toHaveURL('/indicators/ec-p-em-1c#reporting')
})

test('the list of cities is put in another order and narrowed to a country, without scripts too', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/cities')
  const names = page.getByRole('rowheader').getByRole('link')
  await expect(names).toHaveText(real)
  await page.getByRole('link', { name: 'Most values' }).click()
  await expect(names.first()).toHaveText('Riyadh')
  await page.getByLabel('Country').selectOption('NO')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/cities?sort=values&country=NO')
  await expect(page.getByText('4 cities in Norway')).toBeVisible()
  await expect(names).toHaveText(['Ålesund', 'Asker', 'Karmøy', 'Rana'])
  await page.getByRole('link', { name: 'Demo cities' }).click()
  await expect(names).toHaveText(['Exampleton', 'Port Placebo', 'Samplestad'])
})

test('a transcribed city is never called verified', async ({ page }) => {
  await page.goto('/')
  const row = page.getByRole('row', { name: /Riyadh/ })
  await expect(row).toContainText('2020, transcribed from ITU’s report')
  await expect(row.getByRole('cell').nth(2)).toContainText('0')
})

test('every page of an invented city says that it does not exist', async ({ page }) => {
  for (const path of ['/cities/exampleton', '/cities/exampleton/2023']) {
    await page.goto(path)
    await expect(page.getByRole('complementary', { name: 'Fictional demo city.' })).toBeVisible()
  }
  await page.goto('/cities/riyadh')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('what does not exist is answered with 404 and two ways on', async ({ page }) => {
  const missing = ['/cities/atlantis', '/cities/riyadh/1999', '/cities/riyadh/latest', '/indicators/ec-ict-ict-99c']
  for (const path of missing) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await expect(page.getByRole('link', { name: 'See all cities' })).toBeVisible()
  }
})

test('what changed lately is told in sentences, at most five, each leading to what it says', async ({ page }) => {
  await page.goto('/')
  const lately = page.getByRole('region', { name: /^Lately / })
  const sentences = lately.getByRole('listitem')
  const count = await sentences.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(5)
  for (const sentence of await sentences.all()) {
    await expect(sentence).toHaveText(
      / corrected \d{4}: | published \d{4}: since \d{4} .+ went from .+ to .+ its target\./s,
    )
    const href = await sentence.getByRole('link').getAttribute('href')
    expect((await page.request.get(href ?? '')).status(), href ?? 'no link').toBe(200)
  }
  // What others publish meanwhile may be told as well: whatever is told leads to a page that says it.
  const [first] = await sentences.all()
  const link = first?.getByRole('link')
  // Not its inner text: what is far below the window is laid out only when the reader comes near.
  const [name, tells] = [(await link?.textContent()) ?? '', (await first?.textContent()) ?? '']
  await link?.click()
  await expect(page.getByRole('main')).toContainText(tells.includes('went from') ? name : /corrected|changed/i)
})
