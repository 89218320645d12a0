import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { demoAccount, signIn } from './support/people'

const admin = demoAccount('admin@citymark.example')
const assessor = demoAccount('assessor@citymark.example')
const coordinator = demoAccount('coordinator@samplestad.example')

const pages = { '/workspace': [coordinator], '/review': [assessor, admin], '/admin': [admin] }

test('each role finds its own page, and the pages of the others are not there', async ({ browser }) => {
  for (const account of [coordinator, assessor, admin]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, account)
    for (const [path, owners] of Object.entries(pages)) {
      const response = await page.goto(path)
      expect(response?.status(), `${account.role} at ${path}`).toBe(owners.includes(account) ? 200 : 404)
    }
    await context.close()
  }
})

test('whoever is not signed in is taken to the sign-in page, and from there to where they wanted to go', async ({
  page,
}) => {
  await page.goto('/admin/cities')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fcities$/)
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/admin\/cities$/)
})

test('nobody is led away from this site by the address of the sign-in page', async ({ page }) => {
  await page.goto('/sign-in?next=https://elsewhere.example/')
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/admin$/)
})

test('a wrong password is refused in words, keeps the address, and the page is accessible', async ({ page }) => {
  await page.goto('/sign-in')
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill('somebody@citymark.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByLabel('Password').press('Enter')
  await expect(page.locator('form').getByRole('alert')).toContainText('do not go together')
  await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@citymark.example')
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expectAccessible(page)
})

test('signing in and out works without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, coordinator)
  await expect(page).toHaveURL(/\/workspace$/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/workspace')
  await expect(page).toHaveURL(/\/sign-in/)
  await context.close()
})

test('an administrator adds a cycle, a city and an official, and ends the session of somebody at once', async ({
  browser,
}) => {
  const [office, home] = [await browser.newContext(), await browser.newContext()]
  const [page, other] = [await office.newPage(), await home.newPage()]
  await signIn(page, admin)

  await page.getByLabel('Name').fill('New official')
  await page.getByLabel('E-mail address').fill('new@official.example')
  await page.getByLabel('First password').fill('short')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await expect(page.locator('form').getByRole('alert')).toBeVisible()
  await expect(page.getByText('at least 12 characters', { exact: true })).toBeVisible()
  await page.getByLabel('First password').fill('long enough to be used')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await expect(page.getByRole('rowheader', { name: 'New official' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/admin/cities')
  await page.getByLabel('Name', { exact: true }).fill('Mockville')
  await page.getByLabel('Address').fill('Mock Ville')
  await page.getByLabel('Country').fill('no')
  await page.getByRole('button', { name: 'Add a city' }).click()
  await expect(page.getByText('lower-case letters, digits and single hyphens')).toBeVisible()
  await page.getByLabel('Address').fill('mockville')
  await page.getByRole('button', { name: 'Add a city' }).click()
  await expect(page.getByRole('rowheader', { name: 'Mockville' })).toBeVisible()
  await page.getByLabel('Official').selectOption('New official')
  await page.getByLabel('City', { exact: true }).selectOption('Mockville')
  await page.getByRole('button', { name: 'Add an official to a city' }).click()
  await expect(page.getByRole('row', { name: /Mockville/ })).toContainText('New official (coordinator)')
  await expectAccessible(page)

  await page.goto('/admin/cycles')
  await page.getByRole('button', { name: 'Open a cycle' }).click()
  await expect(page.getByRole('row', { name: /2027/ })).toBeVisible()
  await expectAccessible(page)

  await signIn(other, { email: 'new@official.example', password: 'long enough to be used' })
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Disable New official' }).click()
  await expect(page.getByRole('button', { name: 'Enable New official' })).toBeVisible()
  await other.goto('/workspace')
  await expect(other).toHaveURL(/\/sign-in/)
  await Promise.all([office.close(), home.close()])
})

test('an administrator sees what can be published', async ({ page }) => {
  await signIn(page, admin)
  await page.goto('/admin/submissions')
  await expect(page.getByRole('row', { name: /Port Placebo 2025/ }).getByRole('button')).toHaveText(
    'Publish as provisional',
  )
  await expectAccessible(page)
})

test('answers carry the strict headers: a nonce of their own; of a kept page no script, or what each of its scripts is', async ({
  request,
}) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? ''
  const [first, second, kept] = [await policyOf('/sign-in'), await policyOf('/sign-in'), await policyOf('/')]
  const moving = await policyOf('/compare?cities=samplestad,exampleton&view=trends&explore=1')
  for (const policy of [first, second]) expect(policy).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic';/)
  expect(first).not.toBe(second)
  expect(kept).toContain("script-src 'none';")
  expect(moving).toMatch(/script-src 'self'(?: 'sha256-[\w+/=]{44}')+;/)
  for (const policy of [first, kept, moving]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  }
  const headers = (await request.get('/cities/riyadh.json')).headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
})
