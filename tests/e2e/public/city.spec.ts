import { expect, test } from '@playwright/test'
import { numbersFor } from '@/lib/i18n/numbers'
import { fetchScorecard } from '../support/scorecards'

const numbers = numbersFor('en-GB')

test.use({ locale: 'en-GB' })

test('a scorecard says in sentences what is far from its target, and who stands behind each value', async ({
  page,
  request,
}) => {
  const { dataPoints } = await fetchScorecard(request, '/cities/port-placebo')
  const [lowest] = dataPoints
    .flatMap(({ percent }) => (percent === null ? [] : [percent]))
    .sort((a, b) => a - b)
    .slice(0, 1)
  await page.goto('/cities/port-placebo')
  const said = page.locator('.highlights')
  const low = dataPoints.filter(({ points }) => points === 1).length
  await expect(said).toContainText(`${low} values are below 33 % of target`)
  const gaps = said.getByRole('list').nth(1).getByRole('listitem')
  await expect(gaps).toHaveCount(3)
  await expect(gaps.first()).toContainText(`${numbers.percent(lowest ?? 100)} % of target`)
  for (const gap of await gaps.all())
    await expect(gap.getByRole('img', { name: /^(Verified|Reported|Transcribed)$/ })).toHaveCount(1)
  await gaps.first().getByRole('link').click()
  await expect(page).toHaveURL(/#d\d+$/)
})

test('the sub-dimensions stand at a glance with the scores and the coverage of the data', async ({ page, request }) => {
  const { dimensions } = await fetchScorecard(request, '/cities/samplestad')
  const groups = dimensions.flatMap(({ subDimensions }) => subDimensions)
  await page.goto('/cities/samplestad')
  const rows = page.locator('.glance tbody tr')
  await expect(rows).toHaveCount(7)
  for (const [at, { name, percent, reported, total, verified }] of groups.entries()) {
    await expect(rows.nth(at)).toContainText(name)
    await expect(rows.nth(at)).toContainText(`${reported} of ${total} reported, ${verified} verified`)
    if (percent !== null) await expect(rows.nth(at)).toContainText(`${numbers.percent(percent)} %`)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a category is followed over the years, from the scorecard to its data points and their table', async ({
    page,
    request,
  }) => {
    const first = await fetchScorecard(request, '/cities/samplestad/2023')
    const value = first.dataPoints.find(({ slug }) => slug === 'ec-i-t-1c')?.value ?? 0
    await page.goto('/cities/samplestad')
    await page.getByRole('link', { name: 'Over the years' }).click()
    await expect(page).toHaveURL(/\/cities\/samplestad\/trends$/)
    await expect(page.getByRole('main')).toContainText('3 years are published, from 2023 to 2025')
    await page.getByRole('link', { name: '12 Transport' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Transport')
    const chart = page.locator('.multiples section').filter({ hasText: 'Length of public transport network' })
    await expect(chart.getByRole('img').first()).toHaveAttribute('aria-label', /^2023: .+, 2024: .+, 2025: /)
    await chart.getByText('As a table').click()
    await expect(chart.getByRole('row', { name: /^2023/ })).toContainText(numbers.figure(value, 'measured'))
  })

  test('a city with one year says so and draws no line', async ({ page }) => {
    await page.goto('/cities/riyadh/trends')
    await expect(page.getByRole('main')).toContainText('One year is published so far, 2020')
    await expect(page.locator('svg.trend')).toHaveCount(0)
    const response = await page.goto('/cities/samplestad/trends/99')
    expect(response?.status()).toBe(404)
  })
})
