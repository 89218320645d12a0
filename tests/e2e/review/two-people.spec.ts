import { expect, test } from '@playwright/test'
import { expectAccessible } from '@/tests/e2e/support/axe'
import { enter } from '@/tests/e2e/support/keyboard'
import {
  arrive,
  differing,
  enterAs,
  goBy,
  heading,
  notice,
  openReview,
  openValue,
  verifyTheRest,
} from '@/tests/e2e/support/reviews'

test.describe.configure({ mode: 'serial' })
test.slow()

let base = ''

test('two who decide on one value: the later is told who was faster and what they said, and keeps their own words', async ({
  browser,
}) => {
  const [page, other] = [await enterAs(browser, 'assessor'), await enterAs(browser, 'assessor')]
  base = await openReview(page, 'Port Placebo 2025')
  await openValue(page, `${base}/sc-sh-sa-8c`)
  await openValue(other, `${base}/sc-sh-sa-8c`)
  await expect(page.getByText('We had counted reports.')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Picture of police-statistics/ })).toBeVisible()
  await expect(page.locator('.talk-changed')).toContainText(['433.73', '5 118'])
  await expectAccessible(page)
  await goBy(other, 'a')
  await page.keyboard.press('x')
  await page.getByLabel(/^Reason code/).selectOption('wrong-scope')
  await page.getByLabel('Why, in words the public can read').fill('Reports are not cases.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody was faster' })).toContainText('verified')
  await expect(page.getByLabel('Why, in words the public can read')).toHaveValue('Reports are not cases.')
  await expect(page.locator('.verdict')).toContainText('Demo assessor')
  await expectAccessible(page)
  await goBy(page, 'Control+Enter')
  await expect(page.getByText(/^Not verified: Violent Crime Rate/).first()).toBeAttached()
})

test('a second reader reads blind; both are compared when both are done; the lead settles, and the review can end', async ({
  browser,
}) => {
  const second = await enterAs(browser, 'second')
  await openReview(second, 'Port Placebo 2025')
  await expect(second.getByText(/You have read 0 of the \d+ values/)).toBeVisible()
  await expect(second.getByRole('heading', { name: /^Screening/ })).toHaveCount(0)
  await expectAccessible(second)
  const response = await second.goto(`${base.replace('/review/', '/workspace/')}`)
  expect(response?.status()).toBe(404)
  await second.goto(base)
  await arrive(second, () => enter(second, second.getByRole('link', { name: /^Go on with/ })))
  await expect(second.getByRole('heading', { name: 'Questions, answers, changes' })).toHaveCount(0)
  await expectAccessible(second)
  const doubted = await heading(second).innerText()
  await second.keyboard.press('x')
  await second.getByLabel(/^Reason code/).selectOption('implausible')
  await second.getByLabel('Why, in words the public can read').fill('Ten times the year before.')
  await goBy(second, 'Control+Enter')
  await verifyTheRest(second)
  await expect(second.getByText('The two are compared when')).toBeVisible()

  const page = await enterAs(browser, 'assessor')
  await page.goto(base)
  await expect(page.getByText('Ten times the year before.')).toHaveCount(0)
  await page.getByRole('button', { name: /^Verify all \d+ values/ }).click()
  await expect(notice(page)).toHaveText(/verified\.$/)
  await arrive(page, () => page.getByRole('link', { name: /^Go on with/ }).click())
  for (let count = 0; count < 30 && /\/review\/[^/]+\/./.test(new URL(page.url()).pathname); count++) {
    if ((await differing(page).count()) > 0) break
    await goBy(page, 'a')
  }
  const city = await enterAs(browser, 'placebo')
  await city.goto(`${base.replace('/review/', '/workspace/')}/check`)
  const questions = city.locator('.asks > li')
  for (let left = await questions.count(); left > 0; left--) {
    await questions.first().getByRole('textbox').fill('As the source says.')
    await questions.first().getByRole('button').click()
    await expect(questions).toHaveCount(left - 1)
  }
  await page.goto(base)
  while ((await page.getByText(/answers? of the city wait/).count()) > 0) {
    await page.getByRole('link', { name: /^Questions/ }).click()
    await arrive(page, () => page.locator('.vals .s-answered a').first().click())
    await goBy(page, 'a')
    await page.goto(base)
  }
  await expect(page.getByRole('heading', { name: /^Both readers agree on/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('table').getByRole('link', { name: doubted }).click()
  await expect(page.getByText('Ten times the year before.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: /^Verified/ }).check()
  await page.getByLabel('Why it ends so').fill('The table of the year before had a slip, which the city has shown.')
  await arrive(page, () => page.getByRole('button', { name: /go on$/ }).click())
  await expect(heading(page)).toBeFocused()
  await verifyTheRest(page)
  await enter(page, page.getByRole('button', { name: 'End the review' }))
  await expect(page.getByText('it waits to be published')).toBeVisible()
})
