import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '@/tests/e2e/support/axe'
import { enter, tabTo, type } from '@/tests/e2e/support/keyboard'
import { demoAccount, signIn } from '@/tests/e2e/support/people'
import { overflowOf } from '@/tests/e2e/support/scorecards'
import { expectSaved, figure, paste, rowOf } from '@/tests/e2e/support/sheets'

const coordinator = demoAccount('coordinator@port-placebo.example')
const elsewhere = demoAccount('coordinator@samplestad.example')
const colleague = { email: 'water@port-placebo.example', name: 'Wilma Water', password: 'a password of her own' }
const [health, culture] = ['health', 'culture'].map(
  (each) => `society-and-culture.education-health-and-culture.${each}`,
)
const places = ['', '/people', '/check', '/spreadsheet', '/carry-forward', `/${health}`]

const open = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage()

/** From here on the submission is the one that the first test has started. */
let base = ''

test.describe.configure({ mode: 'serial' })
test.slow()

test('a coordinator starts the year, carries forward, types, pastes and imports, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await type(page, page.getByLabel('E-mail address'), coordinator.email)
  await type(page, page.getByLabel('Password'), coordinator.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/values of 2025 can be carried forward/)).toBeVisible()
  await enter(page, page.getByRole('button', { name: 'Start 2026' }))
  await expect(page).toHaveURL(/\/workspace\/[0-9a-f-]{36}$/)
  base = new URL(page.url()).pathname
  await expect(page.getByText('0 of 91 indicators done')).toBeVisible()

  await enter(page, page.getByRole('link', { name: /values of 2025 are not in this report yet/ }))
  const innovation = page.getByRole('region', { name: 'Innovation' })
  await tabTo(page, innovation.getByRole('checkbox').first())
  await page.keyboard.press('Space')
  const waiting = await innovation.getByRole('checkbox').count()
  await enter(page, innovation.getByRole('button', { name: 'The marked ones are still true' }))
  await expect(innovation.getByRole('checkbox')).toHaveCount(waiting - 1)
  const employment = page.getByRole('region', { name: 'Employment' })
  await enter(page, employment.getByRole('button', { name: 'All of this category are still true' }))
  await expect(employment).toHaveCount(0)

  await page.goto(`${base}/${health}`)
  await type(page, figure(page, 'SC: EH: H: 1C/life_expectancy'), '81.2')
  await page.keyboard.press('Tab')
  await expect(rowOf(page, 'SC: EH: H: 1C/value').locator('output')).toHaveText('81.20')
  await expectSaved(page)

  await page.goto(`${base}/${culture}`)
  await tabTo(page, page.locator('.entry .cell:not([readonly])').first())
  await paste(page, '12000000')
  await page.keyboard.press('Tab')
  await expectSaved(page)

  await page.goto(`${base}/spreadsheet`)
  const csv = 'key,first,second\n"SC: SH: FS: 1A/value",120,800\n'
  await page
    .getByLabel('Spreadsheet')
    .setInputFiles({ name: 'food.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await enter(page, page.getByRole('button', { name: 'Show what would change' }))
  await enter(page, page.getByRole('button', { name: 'Import this row' }))
  await expect(page.getByText(/^Imported: one|^Imported: 1/)).toBeVisible()
})

test('a colleague who is invited by a link fills in their own part, and cannot submit', async ({ page, browser }) => {
  await signIn(page, coordinator)
  await page.goto(`${base}/people`)
  await type(page, page.getByRole('textbox', { name: 'E-mail address' }), colleague.email)
  await enter(page, page.getByText('Hand out first parts at once'))
  await tabTo(
    page,
    page
      .locator('#invite')
      .locator('..')
      .locator('..')
      .getByLabel(/^Drainage/),
  )
  await page.keyboard.press('Space')
  await enter(page, page.getByRole('button', { name: 'Make the link' }))
  const link = await page.getByLabel(/The link, shown this once/).inputValue()
  expect(link).toMatch(/\/invitation\/[A-Za-z0-9_-]{43}$/)
  await expect(page.getByRole('heading', { name: 'One invitation is open' })).toBeVisible()
  await page.reload()
  expect(await page.content()).not.toContain(link)

  const hers = await open(browser)
  await hers.goto(link)
  await expect(hers.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
  await expect(hers.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expectAccessible(hers)
  await type(hers, hers.getByLabel('Your name'), colleague.name)
  await type(hers, hers.getByLabel('A password of your own'), 'too short')
  await hers.keyboard.press('Enter')
  await expect(hers.getByText('at least 12 characters', { exact: true })).toBeVisible()
  await type(hers, hers.getByLabel('A password of your own'), colleague.password)
  await hers.keyboard.press('Enter')
  await expect(hers.getByRole('heading', { name: 'Your one part' })).toBeVisible()
  await enter(hers, hers.getByRole('link', { name: 'Drainage' }))
  await type(hers, figure(hers, 'EC: ICT: D: 1A/monitored_length'), '310')
  await type(hers, figure(hers, 'EC: ICT: D: 1A/system_length'), '900')
  await hers.keyboard.press('Tab')
  await expectSaved(hers)
  await hers.goto(`${base}/check`)
  await expect(hers.getByText('Only the coordinator can submit.')).toBeVisible()
  await expect(hers.getByRole('button', { name: /^Submit/ })).toHaveCount(0)

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This invitation has been used' })).toBeVisible()
  await page.goto('/invitation/nobody-has-this-one')
  await expect(page.getByRole('heading', { name: 'There is no such invitation' })).toBeVisible()
})

test('the coordinator hands out a second part and takes it back, without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, coordinator)
  await page.goto(`${base}/people`)
  const form = page.locator('form').filter({ has: page.getByLabel('To whom') })
  await form.getByLabel('To whom').selectOption({ label: colleague.name })
  await form.getByLabel(/^Food Security/).check()
  await form.getByRole('button', { name: 'Hand out' }).click()
  const back = page.getByRole('button', { name: `Take back Food Security from ${colleague.name}` })
  await back.click()
  await expect(back).toHaveCount(0)
})

test('every page is accessible, and fits 320 pixels', async ({ page }) => {
  await signIn(page, coordinator)
  for (const path of [
    '/workspace',
    base,
    `${base}?core=1`,
    `${base}/people`,
    `${base}/check`,
    `${base}/carry-forward`,
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflowOf(page), path).toBe(0)
  }
})

test('an official of another city finds nothing under any of its addresses', async ({ page }) => {
  await signIn(page, elsewhere)
  for (const place of places) {
    const response = await page.goto(`${base}${place}`)
    expect(response?.status(), place).toBe(404)
  }
  for (const resource of ['changes?since=0', 'history?indicator=SC%3A+EH%3A+H%3A+1C&dataPoint=value']) {
    const response = await page.request.get(`/api${base}/${resource}`)
    expect(response.status(), resource).toBe(404)
  }
})

test('the coordinator explains, submits by keyboard, and takes it back', async ({ page }) => {
  await signIn(page, coordinator)
  await page.goto(`${base}/check`)
  const finding = page.locator('.find').first()
  if ((await finding.count()) > 0) {
    await type(page, finding.getByRole('textbox'), 'Counted anew after the register was cleaned.')
    await enter(page, finding.getByRole('button', { name: 'Save the reason' }))
    await expect(page.locator('.find.told')).toHaveCount(1)
  }
  await enter(page, page.getByRole('button', { name: 'Submit Port Placebo 2026' }))
  await expect(page.getByRole('heading', { name: 'Submitted', exact: true })).toBeVisible()
  await expect(page.getByText('handed the report in')).toBeVisible()
  await enter(page, page.getByRole('button', { name: 'Take it back' }))
  await expect(page.getByRole('button', { name: 'Submit Port Placebo 2026' })).toBeVisible()
  await enter(page, page.getByRole('button', { name: 'Submit Port Placebo 2026' }))
  await expect(page.getByRole('heading', { name: 'Submitted', exact: true })).toBeVisible()
  await page.goto('/workspace')
  await expect(page.getByRole('article', { name: /2026/ })).toContainText('submitted')
})
