import { expect, type Page, test } from '@playwright/test'
import { fetchScorecard } from '../support/scorecards'

test.use({ locale: 'en-GB' })

const note = 'Physicians who have retired were counted among those who practise.'

test('an old version stays at its address, marked as superseded, with what was corrected and a way to what stands', async ({
  page,
  request,
}) => {
  const old = await fetchScorecard(request, '/cities/samplestad/2025-v1')
  const now = await fetchScorecard(request, '/cities/samplestad/2025')
  expect([old.version, now.version]).toEqual([1, 2])
  await page.goto('/cities/samplestad/2025-v1')
  const superseded = page.getByRole('complementary', { name: 'Superseded.' })
  await expect(superseded).toContainText(note)
  await expect(page.getByText(old.contentHash).first()).toBeVisible()
  await superseded.getByRole('link', { name: 'Version 2' }).click()
  await expect(page).toHaveURL(/\/cities\/samplestad\/2025$/)
  await expect(page.getByRole('complementary', { name: 'Superseded.' })).toHaveCount(0)
  await expect(page.locator('.cityhead')).toContainText(`(version 2): ${note}`)
})

test('every version is listed at the foot of the scorecard, and leads to itself', async ({ page }) => {
  await page.goto('/cities/samplestad')
  const versions = page.locator('.record li')
  await expect(versions).toHaveCount(4)
  await expect(versions.nth(1)).toContainText('superseded')
  await versions.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/\/cities\/samplestad\/2025-v1$/)
})

test('what is below an old version says so too', async ({ page }) => {
  for (const below of ['certificate', 'changes', 'snapshot', 'verification-report', 'sc-eh-h-3c']) {
    await page.goto(`/cities/samplestad/2025-v1/${below}`)
    await expect(page.getByRole('complementary', { name: 'Superseded.' }), below).toBeVisible()
  }
})

test('an address that names no version, no year and no data point does not exist', async ({ page }) => {
  for (const path of ['2025-v3', '2025-v0', '2025-V1', '2025/sc-eh-h-99c', '2025-v3/certificate', '1999/changes']) {
    const response = await page.goto(`/cities/samplestad/${path}`)
    expect(response?.status(), path).toBe(404)
  }
})

/** The steps of every dimension: what they start from, the steps, where they end, in tenths. */
const tenthsOf = (page: Page): Promise<number[][]> =>
  page
    .locator('.falls tbody')
    .evaluateAll((all) =>
      all.map((body) =>
        [...body.querySelectorAll('td.num')].map((cell) =>
          Math.round(Number((cell.textContent ?? '').replace('−', '-').replace(/[^-\d.]/g, '')) * 10),
        ),
      ),
    )

test('what changed is said in a sentence, drawn, and adds up as it is printed', async ({ page }) => {
  await page.goto('/cities/samplestad/2025/changes')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await expect(page.getByRole('main')).toContainText(
    /Society and Culture went from \d+\.\d % to \d+\.\d %, by −\d\.\d percentage points: −\d\.\d by new data\./,
  )
  await expect(page.getByRole('table').first()).toContainText('version 1 of 2025')
  const changed = (await tenthsOf(page)).filter((each) => each.length > 2)
  expect(changed.length).toBeGreaterThanOrEqual(3)
  for (const [start = 0, ...rest] of changed) {
    const end = rest.pop()
    expect(rest.reduce((level, step) => level + step, start)).toBe(end)
  }
  const physicians = page.getByRole('row', { name: /^Physicians per 100 000 inhabitants/ }).first()
  await expect(physicians).toContainText('figure')
  await physicians.getByRole('link').click()
  await expect(page).toHaveURL(/\/2025\/sc-eh-h-3c$/)
})

test('the first publication of a city has nothing to be compared with', async ({ page }) => {
  await page.goto('/cities/riyadh/2020/changes')
  await expect(page.getByRole('main')).toContainText('There is nothing to compare it with.')
})

test.describe('a value on its own page', () => {
  test.use({ javaScriptEnabled: false })

  test('says how it comes about, who has looked and after how many questions, and its past', async ({ page }) => {
    await page.goto('/cities/samplestad')
    await page.getByRole('rowheader', { name: 'Physicians per 100 000 inhabitants' }).getByRole('link').click()
    const main = page.getByRole('main')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Physicians per 100 000 inhabitants')
    await expect(main).toContainText(/Verified on .+, examined on its own, after one question to the city\./)
    await expect(main).toContainText('211 ÷ 96\u202f000 × 100\u202f000 = 219.79')
    await expect(main).toContainText('Samplestad statistical yearbook 2025 (fictional)')
    await expect(page.locator('.past tbody tr')).toHaveCount(3)
    await page.getByRole('link', { name: 'Its row in the scorecard' }).click()
    await expect(page).toHaveURL(/\/cities\/samplestad\/2025#d\d+$/)
  })

  test('of ITU’s report is said to be transcribed, with its page, and not verified', async ({ page }) => {
    await page.goto('/cities/riyadh/2020/en-en-aq-1c-pm25')
    const main = page.getByRole('main')
    await expect(main).toContainText('Not verified by us; no question was asked.')
    await expect(main.getByRole('link', { name: /^ITU U4SSC factsheet, June 2020, page/ })).toBeVisible()
  })

  test('that was refused shows the reason and no figure', async ({ page }) => {
    await page.goto('/cities/exampleton/2025/en-en-aq-1c-o3')
    const main = page.getByRole('main')
    await expect(main).toContainText('One station for the whole city, off for four months of the year')
    await expect(main).toContainText(/Refused on .+\./)
    await expect(main.locator('.stand b')).toHaveCount(0)
  })
})
