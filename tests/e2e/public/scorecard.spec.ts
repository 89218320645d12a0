import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { numbersFor } from '@/lib/i18n/numbers'
import { anchorOf } from '@/lib/scorecards/series/standing'
import { fetchScorecard, placedOf, rowFinder } from '../support/scorecards'

type PublishedValue = {
  city: string
  indicator: string
  data_point: string
  value: string
  status: string
  source: string
}

const published: PublishedValue[] = parse(readFileSync('prisma/seed/published-values.csv'), { columns: true })
const numbers = numbersFor('en-GB')

test.use({ locale: 'en-GB' })

test('every value ITU printed about Riyadh stands in its row, with the page it stands on', async ({
  page,
  request,
}) => {
  const rowOf = rowFinder(page, await fetchScorecard(request, '/cities/riyadh'))
  await page.goto('/cities/riyadh')
  const values = published.filter(({ city, status }) => city === 'Riyadh' && status === 'value')
  expect(values.length).toBeGreaterThan(30)
  for (const { indicator, data_point, value, source } of values) {
    const row = rowOf(indicator, data_point)
    const shown = value === 'yes' ? 'yes' : numbers.figure(Number(value), 'measured')
    await expect(row.getByRole('cell').first()).toHaveText(shown)
    await expect(row.locator('xpath=following-sibling::tr[1]').locator(`a[href="${source}"]`)).toHaveCount(1)
  }
})

test('a value ITU lists as not reported says so in words', async ({ page, request }) => {
  const rowOf = rowFinder(page, await fetchScorecard(request, '/cities/riyadh'))
  await page.goto('/cities/riyadh')
  await expect(rowOf('EC: P: IN: 3A', 'value')).toContainText('Not reported')
})

test('the page and the data under the same address say the same', async ({ page, request }) => {
  const scorecard = await fetchScorecard(request, '/cities/port-placebo')
  await page.goto('/cities/port-placebo')
  const placed = placedOf(scorecard)
  expect(placed).toHaveLength(112)
  const rows = await page
    .locator('.vals tbody tr[id]')
    .evaluateAll((all) => all.map((row) => ({ id: row.id, text: (row.textContent ?? '').replaceAll('\u00a0', ' ') })))
  expect(rows.map(({ id }) => id)).toEqual(placed.map(anchorOf))
  for (const [index, { name, percent, state, referenceYear }] of placed.entries()) {
    const text = rows[index]?.text ?? ''
    expect(text).toContain(name)
    if (percent !== null) expect(text).toContain(`${numbers.percent(percent)} %`)
    if (state === 'verified' && referenceYear !== null) expect(text).toContain(String(referenceYear))
  }
  await expect(page.getByText(scorecard.contentHash)).toBeVisible()
  for (const { name, percent, reported, total, verified } of scorecard.dimensions) {
    const key = page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .last()
    await expect(key).toContainText(`${reported} of ${total} reported, ${verified} verified`)
    if (percent !== null) await expect(key).toContainText(numbers.percent(percent))
  }
})

test('earlier editions are there, each at its own address', async ({ page }) => {
  await page.goto('/cities/samplestad')
  const editions = page.getByRole('navigation', { name: 'Editions' })
  await expect(editions.getByRole('listitem')).toHaveText(['2025', '2024', '2023'])
  await editions.getByRole('link', { name: '2023' }).click()
  await expect(page).toHaveURL(/\/cities\/samplestad\/2023$/)
  await expect(page).toHaveTitle(/Samplestad, 2023/)
})

test('an unknown fact is said to be unknown, and targets are said not to be ITU’s', async ({ page }) => {
  await page.goto('/cities/riyadh')
  await expect(page.getByRole('term').filter({ hasText: 'Inhabitants' }).locator('xpath=..')).toContainText('unknown')
  await expect(page.locator('.facts')).toContainText('reference set, not ITU’s')
  await expect(page.getByRole('main')).toContainText('Transcribed from ITU’s report. Not verified by us.')
})
