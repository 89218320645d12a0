import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { overflowOf } from '../support/scorecards'

const trends = '/compare?cities=samplestad,exampleton&view=trends'

test('no byte of script comes before a moving chart is asked for, and it breaks no rule of content', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(trends, { waitUntil: 'networkidle' })
  expect(scripts).toEqual([])
  await page.getByRole('link', { name: 'Explore this chart' }).click()
  await expect(page.getByRole('application')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(0)
  expect(faults).toEqual([])
  await page.getByRole('link', { name: 'Back to the still charts' }).click()
  await expect(page).toHaveURL(/view=trends#trends$/)
  await expect(page.getByRole('application')).toHaveCount(0)
})

test('an explored chart is walked through with the keyboard, and says what the table says', async ({ page }) => {
  await page.goto(trends)
  await page.getByRole('link', { name: 'Explore this chart' }).press('Enter')
  const explored = page.getByRole('region', { name: 'Explore this chart' })
  await expect(explored).toBeFocused()
  const chart = explored.getByRole('application')
  const name = (await chart.locator('title').first().textContent()) ?? ''
  const table = page
    .locator('.trends > section')
    .filter({ has: page.getByRole('heading', { name }) })
    .locator('table')
  const years = await table.locator('thead th').allTextContents()
  const cells = await table.locator('tbody tr').first().locator('td').allTextContents()
  await chart.focus()
  for (const [at, year] of years.slice(1).entries()) {
    if (at > 0) await page.keyboard.press('ArrowRight')
    const tip = explored.locator('.tip')
    await expect(tip).toContainText(`Year ${year}`)
    await expect(tip.getByRole('listitem').first()).toContainText(`${cells[at]} `)
    await expect(tip.getByRole('listitem').first()).toContainText(/% of target, (not )?verified/)
  }
})

test('who is not wanted is left out of the chart', async ({ page }) => {
  await page.goto(trends)
  await page.getByRole('link', { name: 'Explore this chart' }).click()
  const explored = page.getByRole('region', { name: 'Explore this chart' })
  await explored.getByRole('checkbox', { name: 'Samplestad' }).uncheck()
  await explored.getByRole('application').focus()
  await expect(explored.locator('.tip').getByRole('listitem')).toHaveCount(1)
  await expect(explored.locator('.tip')).toContainText('Exampleton')
})

test('without scripts there is no way that would lead nowhere, and whoever comes by it is told', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(trends)
  await expect(page.getByRole('link', { name: 'Explore this chart' })).toBeHidden()
  await page.goto(`${trends}&explore=1`)
  await expect(page.locator('.explored noscript')).toBeVisible()
})

test('a city’s own years are explored where they stand: no script before, and the chart says what the table says', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto('/cities/exampleton/trends', { waitUntil: 'networkidle' })
  expect(scripts).toEqual([])
  await page.getByRole('link', { name: 'Explore this chart' }).click()
  const explored = page.getByRole('region', { name: 'Explore this chart' })
  await expect(explored).toBeFocused()
  await expect(explored.getByRole('checkbox')).toHaveCount(3)
  const first = page.locator('#dimensions').locator('xpath=ancestor::section[1]').locator('.trends > section').first()
  const score = await first.locator('tbody tr').first().locator('td').first().textContent()
  await explored.getByRole('application').focus()
  await expect(explored.locator('.tip').getByRole('listitem').first()).toContainText(score?.trim() ?? '')
  await explored.getByLabel('Scores').selectOption('ICT')
  await expect(explored.getByRole('application')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  // The chart takes on the new width a moment after the window has it.
  await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'Back to the still charts' }).click()
  await expect(page).toHaveURL(/\/trends#dimensions$/)
})

test('the figures of a category are explored one by one, in their own units', async ({ page }) => {
  await page.goto('/cities/exampleton/trends/1')
  await page.getByRole('link', { name: 'Explore this chart' }).click()
  const explored = page.getByRole('region', { name: 'Explore this chart' })
  const chart = explored.getByRole('application')
  await expect(chart).toBeVisible()
  // One line: nothing to leave out.
  await expect(explored.getByRole('checkbox')).toHaveCount(0)
  const name = (await chart.locator('title').first().textContent()) ?? ''
  const row = page
    .locator('.trends > section')
    .filter({ has: page.getByRole('heading', { name }) })
    .locator('tbody tr')
    .first()
  await chart.focus()
  await expect(explored.locator('.tip')).toContainText(`Year ${await row.locator('th').textContent()}`)
  const [figure = ''] = ((await row.locator('td').first().textContent()) ?? '').trim().split(/\s/)
  await expect(explored.locator('.tip').getByRole('listitem')).toContainText(figure)
})
