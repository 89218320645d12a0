import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { demoAccount, signIn } from '../support/people'
import { overflowOf } from '../support/scorecards'

const value = '/cities/port-placebo/2025/sc-eh-h-3c'
const text = 'The hospital register lists 31 physicians more than this says, <b>all of them</b> in 2024.'
const source = 'https://register.example/2024?beds=1&kind=all'

// A challenge is sent, shown, answered: each test goes on from the one before.
test.describe.configure({ mode: 'serial' })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader sends a challenge, is told what does not fit, and nothing of it is public yet', async ({ page }) => {
    await page.goto(value)
    await page.getByRole('link', { name: 'Challenge this value, with a source' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Challenge a value')
    await page.getByLabel('What is wrong').fill('wrong')
    await page.getByLabel('Source').fill('javascript:alert(1)')
    await page.getByRole('button', { name: 'Send the challenge' }).click()
    await expect(page.getByRole('main')).toContainText('at least 20 characters')
    await expect(page.getByRole('main')).toContainText('an address with https:// or http://, or words')
    await expect(page.getByLabel('What is wrong')).toHaveValue('wrong')
    await page.getByLabel('What is wrong').fill(text)
    await page.getByLabel('Source').fill(source)
    await page.getByRole('button', { name: 'Send the challenge' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your challenge has arrived')
    await page.getByRole('link', { name: 'Back to the value' }).click()
    await expect(page.getByRole('heading', { name: 'No challenge to this value is shown' })).toBeVisible()
  })
})

test('the form fits a phone, is accessible, and is kept from search engines', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(value.replace('/cities', '/challenge'))
  expect(await overflowOf(page)).toBe(0)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expectAccessible(page)
})

test('an administrator shows it, the city answers, and every reader sees both at once', async ({ browser }) => {
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(value)
  await expect(reader.getByRole('heading', { name: 'No challenge to this value is shown' })).toBeVisible()

  const admin = await (await browser.newContext()).newPage()
  await signIn(admin, demoAccount('admin@citymark.example'))
  await admin.getByRole('link', { name: 'Challenges' }).click()
  await expectAccessible(admin)
  const entry = admin.getByRole('listitem').filter({ hasText: 'The hospital register' })
  await expect(entry).toContainText('not looked at yet')
  await entry.getByRole('button', { name: /^Show it to the public/ }).click()
  await expect(entry).toContainText('shown, not answered')

  await expect(async () => {
    await reader.reload()
    await expect(reader.getByRole('main')).toContainText('one challenge waits for an answer', { timeout: 500 })
  }).toPass()
  await expect(reader.getByRole('main')).toContainText('<b>all of them</b>')
  const scorecard = value.replace(/\/[^/]+$/, '')
  for (const page of [scorecard, `${scorecard}/views/level`]) {
    await reader.goto(page)
    await expect(reader.getByRole('link', { name: 'challenged by a reader' }), page).toHaveCount(1)
  }
  await reader.getByRole('link', { name: 'challenged by a reader' }).click()
  await expect(reader).toHaveURL(`${value}#challenges`)
  await expect(reader.getByRole('link', { name: source })).toHaveAttribute('rel', 'nofollow ugc noopener noreferrer')

  const city = await (await browser.newContext()).newPage()
  await signIn(city, demoAccount('coordinator@port-placebo.example'))
  await city.getByRole('link', { name: 'One challenge of a reader waits for you' }).click()
  await city.getByLabel('The answer').fill('The register counts those who retired.')
  await city.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(city.getByRole('listitem').filter({ hasText: 'The hospital register' })).toContainText('answered')
  await expectAccessible(city)

  await expect(async () => {
    await reader.reload()
    await expect(reader.getByRole('main')).toContainText('The register counts those who retired.', { timeout: 500 })
  }).toPass()
  await expect(reader.getByRole('main')).toContainText('The city answered')
  await expectAccessible(reader)
})

test('officials of another city see nothing of it', async ({ page }) => {
  await signIn(page, demoAccount('coordinator@samplestad.example'))
  await page.goto('/challenges')
  await expect(page.getByRole('main')).toContainText('No reader has challenged a value that you look after.')
  await expect(page.getByRole('main')).not.toContainText('hospital register')
})
