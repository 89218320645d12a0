import { expect, test } from '@playwright/test'
import { expectAccessible } from '@/tests/e2e/support/axe'
import { enter, tabTo, type } from '@/tests/e2e/support/keyboard'
import {
  arrive,
  enterAs,
  goBy,
  heading,
  notice,
  openReview,
  openValue,
  verifyTheRest,
} from '@/tests/e2e/support/reviews'
import { overflowOf } from '@/tests/e2e/support/scorecards'

test.describe.configure({ mode: 'serial' })
test.slow()

/** The review of Samplestad 2026, which the city hands in first. */
let base = ''

test('a city hands in; its assessor declares, screens, asks about two values and refuses one, by keyboard alone', async ({
  browser,
}) => {
  const city = await enterAs(browser, 'samplestad')
  await city.goto('/workspace')
  await city.getByRole('link', { name: '2026' }).first().click()
  await expect(city).toHaveURL(/\/workspace\/[0-9a-f-]{36}$/)
  const submission = new URL(city.url()).pathname
  await city.goto(`${submission}/check`)
  await enter(city, city.getByRole('button', { name: 'Take it back' }))
  await enter(city, city.getByRole('button', { name: 'Submit Samplestad 2026' }))
  await expect(city.getByRole('heading', { name: 'Submitted', exact: true })).toBeVisible()

  const page = await enterAs(browser, 'assessor')
  await expect(page.getByRole('heading', { name: 'One city asks first whether you have an interest' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Samplestad 2026' })).toHaveCount(0)
  await expectAccessible(page)
  const id = submission.split('/')[2]
  await page.goto(`/review/${id}`)
  await expect(page).toHaveURL(/\/review#declare-/)
  await enter(page, page.getByRole('button', { name: 'I have no interest in this city: Samplestad 2026' }))
  await expect(page).toHaveURL(`/review/${id}`)
  base = `/review/${id}`
  expect((await city.goto(base))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: /^Screening: / })).toBeVisible()
  await expect(page.getByText('Population.', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await enter(page, page.getByRole('button', { name: 'Start the review' }))

  await page.getByRole('button', { name: /^Verify all \d+ values/ }).click()
  await expect(notice(page)).toHaveText(/^\d+ values are verified\.$/)
  await expect(notice(page)).toBeFocused()
  await page.getByRole('button', { name: /^Take all \d+ back/ }).click()
  await page.getByRole('button', { name: /^Verify all \d+ values/ }).click()
  await expect(notice(page)).toBeFocused()

  await arrive(page, () => enter(page, page.getByRole('link', { name: /^Go on with/ })))
  await expect(page.getByRole('heading', { name: 'Working' })).toBeVisible()
  await page.keyboard.press('s')
  await page.keyboard.type('Which meters are counted?')
  const first = await heading(page).innerText()
  await goBy(page, 'Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: `Asked: ${first}` })).toHaveCount(1)
  await page.keyboard.press('s')
  await page.keyboard.type('Please say what is in this figure.')
  await goBy(page, 'Control+Enter')
  await page.keyboard.press('x')
  await expect(page.getByLabel(/^Reason code/)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('a question or a reason, in words')).toBeVisible()
  await tabTo(page, page.getByLabel(/^Reason code/))
  await page.keyboard.press('n')
  await expect(page.getByLabel(/^Reason code/)).toHaveValue('not-in-period')
  await type(page, page.getByLabel('Why, in words the public can read'), 'The register is of the year before.')
  await goBy(page, 'Control+Enter')
  await verifyTheRest(page)
  await expect(page.getByText(/no value waits, 2 questions are with the city/)).toBeVisible()
  await page.goto('/review')
  const asked = page.locator('.queue li').filter({ has: page.getByRole('link', { name: 'Samplestad 2026' }) })
  await expect(asked).toContainText('2 questions are with the city; nothing else is left.')
})

test('the city answers one question with words and one with another figure; both come back with what has changed', async ({
  browser,
}) => {
  const city = await enterAs(browser, 'samplestad')
  const submission = base.replace('/review/', '/workspace/')
  await city.goto(`${submission}/check`)
  await expect(city.getByRole('heading', { name: /questions/ }).first()).toBeVisible()
  const questions = city.locator('.asks > li')
  await expect(questions).toHaveCount(2)
  for (let left = 2; left > 0; left--) {
    await type(city, questions.first().getByRole('textbox'), `What we answer, ${left}.`)
    await enter(city, questions.first().getByRole('button'))
    await expect(questions).toHaveCount(left - 1)
  }

  const page = await enterAs(browser, 'assessor')
  const waiting = page.locator('.queue li').filter({ has: page.getByRole('link', { name: 'Samplestad 2026' }) })
  await expect(waiting).toContainText('2 answers of the city')
  await openReview(page, 'Samplestad 2026')
  await page.getByRole('link', { name: /^Questions/ }).click()
  await page.locator('.vals a').first().click()
  await expect(page.getByText('What we answer, ')).toBeVisible()
  await expectAccessible(page)
  await goBy(page, 'a')
  await verifyTheRest(page)
})

test('a decision is taken back by a key and made again, without any script as well', async ({ browser }) => {
  const page = await enterAs(browser, 'assessor')
  await openValue(page, `${base}/sc-sh-sa-8c`)
  await page.keyboard.press('u')
  await expect(page.getByText('Taken back, to be decided again').first()).toBeAttached()
  await expect(page.getByRole('button', { name: 'Decide and go on' })).toBeVisible()

  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  await plain.goto(`${base}/sc-sh-sa-8c`)
  await plain.getByRole('radio', { name: /^Not verified/ }).check()
  await plain.getByRole('button', { name: 'Decide and go on' }).click()
  await expect(plain.getByText('a question or a reason, in words')).toBeVisible()
  await plain.getByRole('radio', { name: /^Verified/ }).check()
  await plain.getByRole('button', { name: /go on$/ }).click()
  await expect(plain.getByText(/^Verified: /)).toBeVisible()
})

test('letters do nothing while one types, and can be switched off', async ({ browser }) => {
  const page = await enterAs(browser, 'assessor')
  await openValue(page, `${base}/sc-sh-sa-8c`)
  const url = page.url()
  await page.getByRole('textbox', { name: /Note/ }).fill('')
  await page.keyboard.type('jkfasxu')
  await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue('jkfasxu')
  expect(page.url()).toBe(url)
  await heading(page).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('j')
  await page.getByLabel('Use single letters').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  expect(page.url()).toBe(url)
})

test('the review ends, an administrator publishes, and the public page that was kept shows it', async ({ browser }) => {
  const page = await enterAs(browser, 'assessor')
  await page.goto(base)
  await expectAccessible(page)
  await enter(page, page.getByRole('button', { name: 'End the review' }))
  await expect(page.getByText('it waits to be published')).toBeVisible()
  const admin = await enterAs(browser, 'admin')
  await openReview(admin, 'Samplestad 2026')
  await expectAccessible(admin)
  const anybody = await (await browser.newContext()).newPage()
  await anybody.goto('/cities/samplestad')
  await expect(anybody.getByRole('heading', { level: 1 })).not.toContainText('2026')
  await enter(admin, admin.getByRole('button', { name: 'Publish', exact: true }))
  await expect(admin.getByRole('link', { name: 'The published scorecard' })).toBeVisible()
  await expect(async () => {
    await anybody.reload()
    await expect(anybody.getByRole('heading', { level: 1 })).toContainText('2026', { timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  await expect(anybody.getByText('The register is of the year before.').first()).toBeAttached()
})

test('its pages fit 320 and 390 pixels', async ({ browser }) => {
  const page = await enterAs(browser, 'assessor')
  for (const path of ['/review', base, `${base}/sc-sh-sa-8c`])
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(path)
      expect(await overflowOf(page), `${path} at ${width}`).toBe(0)
    }
})
