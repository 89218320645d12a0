import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { demoAccount, signIn } from '../support/people'

const admin = demoAccount('admin@citymark.example')
const coordinator = demoAccount('coordinator@port-placebo.example')

/** Opens the administrator's page of one submission from the list, as a person would. */
async function openSubmission(page: Page, city: string, year: number): Promise<void> {
  await page.goto('/admin/submissions')
  await page.getByRole('link', { name: new RegExp(`of ${city} ${year}$`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${city} ${year}`)
}

test('an administrator assigns a lead and a second reader, and sees what they are told', async ({ page }) => {
  await signIn(page, admin)
  await page.getByLabel('Name').fill('Petra Provisional')
  await page.getByLabel('E-mail address').fill('petra@assessors.example')
  await page.getByLabel('Role').selectOption('assessor')
  await page.getByLabel('First password').fill('long enough to be used')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await expect(page.getByRole('rowheader', { name: 'Petra Provisional' })).toBeVisible()

  await page.goto('/admin/assessors')
  await expect(page.getByRole('row', { name: /Petra Provisional/ })).toContainText('0 of 3 submissions accepted')
  await expectAccessible(page)

  await openSubmission(page, 'Exampleton', 2026)
  await page.getByLabel('Assessor').selectOption({ label: 'Petra Provisional (provisional, nothing in hand)' })
  await page.getByRole('button', { name: 'Assign an assessor' }).click()
  await expect(page.getByText('Petra Provisional, lead assessor, has not declared yet')).toBeVisible()
  await expect(page.getByText('A second reader is needed')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Assessor').selectOption(await optionOf(page, 'Demo second reader'))
  await page.getByLabel('Part').selectOption('second')
  await page.getByRole('button', { name: 'Assign an assessor' }).click()
  await expect(page.getByText('Demo second reader, second reader, has not declared yet')).toBeVisible()
  await expect(page.getByText('A second reader is needed')).toBeHidden()
  await expect(page.getByLabel('Part').getByRole('option')).toHaveText(['lead assessor'])

  await page.goto('/admin/outbox')
  const mail = page.getByRole('listitem').filter({ hasText: 'petra@assessors.example' })
  await expect(async () => {
    await page.reload()
    await expect(mail.getByRole('heading')).toHaveText('Exampleton 2026 is assigned to you', { timeout: 1000 })
  }).toPass()
  await mail.getByText('Read it').click()
  await expect(mail).toContainText('you are its lead assessor')
  await expect(mail).toContainText('/account/mail')
  await expectAccessible(page)

  await openSubmission(page, 'Exampleton', 2026)
  for (const name of ['Petra Provisional', 'Demo second reader']) {
    const takeOff = page.getByRole('button', { name: `Take off ${name}` })
    await takeOff.click()
    await expect(takeOff).toHaveCount(0)
  }
  await expect(page.getByText('Nobody is assigned yet.')).toBeVisible()
})

/** The value of the assessor with this name, whatever they have in hand. */
const optionOf = async (page: Page, name: string): Promise<string> =>
  (await page.getByLabel('Assessor').locator('option', { hasText: name }).getAttribute('value')) ?? ''

test('an administrator sets the share of the second reader until a review has begun', async ({ page }) => {
  await signIn(page, admin)
  await page.goto('/admin/cycles')
  const change = page.locator('form', { has: page.getByLabel('Cycle') })
  await expect(change.getByRole('option', { name: 'U4SSC 2025' })).toHaveCount(0)
  for (const [share, shown] of [
    ['25', '25%'],
    ['10', '10%'],
  ] as const) {
    await change.getByLabel('Cycle').selectOption('U4SSC 2026')
    await change.getByLabel('Share in per cent').fill(share)
    await change.getByRole('button').click()
    await expect(page.getByRole('row', { name: /U4SSC 2026/ })).toContainText(shown)
  }
  await expectAccessible(page)
})

test('a correction is opened with a sentence that the public reads beside the new version', async ({ page }) => {
  await signIn(page, admin)
  await openSubmission(page, 'Pully', 2020)
  await page.getByRole('button', { name: 'Open the correction' }).click()
  await expect(page.locator('form').getByRole('alert')).toBeVisible()
  await page.getByLabel('What is corrected, and why').fill('The page of the report was wrong')
  await page.getByRole('button', { name: 'Open the correction' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('draft')
  await expectAccessible(page)
  await page.goto('/admin/submissions')
  const row = page.getByRole('row', { name: /Pully 2020/ })
  await row.getByRole('button', { name: 'Publish' }).click()
  await expect(row).toContainText('published')
  await page.goto('/cities/pully/2020/checking')
  await expect(page.getByRole('main')).toContainText(
    'Version 2 was published, a correction: The page of the report was wrong',
  )
  await expectAccessible(page)
})

test('a person chooses how often they get mail, and what for', async ({ page }) => {
  await signIn(page, coordinator)
  await page.getByRole('link', { name: 'Mails' }).click()
  await expectAccessible(page)
  await page.getByLabel('How often').selectOption('daily')
  await page.getByLabel('A scorecard was published').uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('How often')).toHaveValue('daily')
  await expect(page.getByLabel('A scorecard was published')).not.toBeChecked()
  await expect(page.getByLabel('An assessor has a question')).toBeChecked()
})

test('the city reads its timeline, chooses from it, and takes it along; another city finds nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, coordinator)
  await page.goto('/workspace')
  const link = await page.locator('a[href^="/workspace/"]').first().getAttribute('href')
  const id = link?.split('/')[2]?.split('#')[0] ?? ''
  const here = `/submissions/${id}/timeline`
  await page.goto(here)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline')
  await expect(page.getByRole('main')).not.toContainText('Demo assessor')
  await expectAccessible(page)
  await page.getByLabel('Kind').selectOption('Decisions')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/group=decisions/)
  await expect(page.getByLabel('Kind')).toHaveValue('decisions')
  const lines = page.locator('ol.line > li')
  await expect(lines.first()).toContainText('An assessor')
  for (const text of await lines.allTextContents())
    expect(text).toMatch(/verified|asked about|refused|second reader|back/)
  const csv = await page.request.get(`${here}/events.csv?group=decisions`)
  expect(csv.headers()['content-disposition']).toContain('port-placebo-2025-timeline.csv')
  expect(await csv.text()).toMatch(/^\ufeffTime \(UTC\),Who,What,/)
  const json = await (await page.request.get(`${here}/events.json?group=decisions`)).json()
  expect(json).toMatchObject({ city: 'port-placebo', year: 2025 })
  await page.getByLabel('From').fill('2000-01-01')
  await page.getByLabel('Until').fill('2000-01-02')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('Nothing like this has happened.')).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await signIn(other, demoAccount('coordinator@samplestad.example'))
  for (const path of [here, `${here}/events.csv`, `${here}/events.json`])
    expect((await other.request.get(path)).status()).toBe(404)
  await other.context().close()
})
