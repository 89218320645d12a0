import { expect, test } from '@playwright/test'
import { fetchScorecard } from '../support/scorecards'

test.use({ locale: 'en-GB' })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader goes from the scorecard to its SDG targets and from there to a value', async ({ page }) => {
    await page.goto('/cities/samplestad/2025')
    const ways = page.getByRole('navigation', { name: 'Ways to group the data points' })
    await expect(ways.locator('[aria-current]')).toHaveText('By category')
    await ways.getByRole('link', { name: 'By SDG target' }).click()
    await expect(page).toHaveURL(/\/cities\/samplestad\/2025\/views\/sdg$/)
    await expect(ways.locator('[aria-current]')).toHaveText('By SDG target')
    const overview = page.getByRole('table', { name: 'Data points of Samplestad by group' })
    await expect(overview.getByRole('row', { name: /^Goal 6 Clean Water and Sanitation/ })).toBeVisible()
    await overview.getByRole('link', { name: 'Target 6.1' }).click()
    await expect(page).toHaveURL(/#g-6-6\.1$/)
    const goal = page.locator('details.fold').filter({ hasText: 'Goal 6' })
    await expect(goal).toContainText('achieve universal and equitable access to safe and affordable drinking water')
    await goal.getByRole('link', { name: 'Drinking water' }).first().click()
    await expect(page).toHaveURL(/\/cities\/samplestad\/2025\/[a-z0-9-]+$/)
  })

  test('a data point that serves several targets stands under each, and the page says so once', async ({
    page,
    request,
  }) => {
    const { dataPoints } = await fetchScorecard(request, '/cities/samplestad/2025')
    await page.goto('/cities/samplestad/2025/views/sdg')
    await expect(page.getByText('29 data points serve more than one target and stand under each.')).toHaveCount(1)
    const links = await page
      .locator('.vals tbody th a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(dataPoints.length)
    expect(links.length).toBeGreaterThan(dataPoints.length)
    await expect(page.locator('details.fold').last()).toContainText('No SDG target known')
  })
})

test('core and advanced are told by what is reported, and have no score', async ({ page, request }) => {
  const { coverage } = await fetchScorecard(request, '/cities/samplestad/2025')
  const { coreReported, coreTotal, reported, total } = coverage
  await page.goto('/cities/samplestad/views/level')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    `Reported: ${coreReported} of ${coreTotal} core data points and ${reported - coreReported} of ${total - coreTotal} advanced ones`,
  )
  await expect(page.getByRole('main')).toContainText('These groups have no score')
  await expect(page.locator('.score')).toHaveCount(0)
})

test('what has no known type is a group of its own', async ({ page }) => {
  await page.goto('/cities/samplestad/2025/views/type')
  const heads = page.locator('.groups .gh th')
  await expect(heads).toHaveText(['Smart', 'Structural', 'Sustainable', 'Type not known'])
})

test('the table has a row for every data point and group, and names the group', async ({ request }) => {
  const csv = await (await request.get('/cities/samplestad/2025/views/sdg.csv')).text()
  const [head = '', ...rows] = csv.trim().split('\r\n')
  expect(head).toMatch(/,view,group,group_name,part,group_basis$/)
  expect(rows.length).toBeGreaterThan(112)
  expect(rows.some((row) => /,sdg,11,Sustainable Cities and Communities,11\.6,/.test(row))).toBe(true)
  const level = await (await request.get('/cities/samplestad/2025-v1/views/level.csv')).text()
  expect(level.trim().split('\r\n')).toHaveLength(113)
})

test('the files beside a view have the rows of the page, say what they are, and change when it does', async ({
  page,
  request,
}) => {
  await page.goto('/cities/samplestad/2025/views/level')
  const address = await page.getByRole('link', { name: 'JSON' }).first().getAttribute('href')
  expect(address).toBe('/cities/samplestad/2025/views/level.json')
  const answer = await request.get(address ?? '')
  const { groups, values } = await answer.json()
  const {
    columns,
    rows,
    page: held,
  } = await (await request.get('/cities/samplestad/2025/views/level.metadata.json')).json()
  expect([groups.length, values.length, rows]).toEqual([2, 112, 112])
  expect(Object.keys(values[0])).toEqual(columns.map(({ name }: { name: string }) => name))
  expect(held).toMatch(/\/cities\/samplestad\/2025-v\d+\/views\/level$/)
  const again = await request.get(address ?? '', { headers: { 'if-none-match': answer.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await (await request.get('/cities/samplestad/views/level.json')).json()).values).toEqual(values)
  for (const path of [
    '/cities/samplestad/2025/views/nothing',
    '/cities/nowhere/views/sdg',
    '/cities/samplestad/1999/views/sdg',
  ])
    for (const ending of ['.csv', '.json', '.metadata.json'])
      expect((await request.get(path + ending)).status(), path + ending).toBe(404)
})

test('a printed view has its groups first, all of them on the paper, and then every value', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 990 })
  await page.emulateMedia({ media: 'print' })
  for (const view of ['sdg', 'level', 'type']) {
    await page.goto(`/cities/samplestad/2025/views/${view}`)
    const groups = page.getByRole('table', { name: 'Data points of Samplestad by group' })
    await expect(groups, view).toBeVisible()
    await expect(groups.locator('.gh').first(), view).toBeVisible()
    const box = await groups.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0), view).toBeLessThanOrEqual(700)
    await expect(page.locator('.vals tbody th a').first(), view).toBeVisible()
  }
})

test('a version that no longer stands says so in its views, and what is no view is not found', async ({ page }) => {
  await page.goto('/cities/samplestad/2025-v1/views/sdg')
  await expect(page.getByRole('complementary', { name: 'Superseded.' })).toBeVisible()
  for (const path of ['/cities/samplestad/2025/views/x', '/cities/samplestad/views/x', '/cities/nowhere/views/sdg'])
    expect((await page.goto(path))?.status(), path).toBe(404)
})
