import { expect, test } from '@playwright/test'

test('the home page opens without an error in the browser', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(errors).toEqual([])
})

test('no page calls any other host', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(elsewhere).toEqual([])
})

test('an address that does not exist answers 404', async ({ request }) => {
  expect((await request.get('/there-is-no-such-page')).status()).toBe(404)
})

test('an address that nobody can read is refused in plain words', async ({ request }) => {
  const zero = ['/search?q=%00', '/compare?add=%00', '/indicators/ec-ict-ict-1c?after=%00', '/groups/%00.csv']
  const inPath = ['/cities/%00/feed.xml', '/cities/%00/preview.png', '/cities/%ff', '/groups/%ff', '/verify/%ff']
  for (const path of [...zero, ...inPath, '/challenge/riyadh/2020/%ff', '/api/v1/cities/%ff']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(400)
    expect(await response.text(), path).toContain('stands for no letter')
  }
})
