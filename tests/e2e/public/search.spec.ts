import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { overflowOf } from '../support/scorecards'

test('the field in the head of every page finds a city in spite of a slip', async ({ page }) => {
  await page.goto('/methodology')
  await page.getByRole('searchbox', { name: 'City or indicator' }).fill('Alesnd')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=Alesnd$/)
  await page.getByRole('link', { name: 'Ålesund' }).click()
  await expect(page).toHaveURL(/\/cities\/alesund$/)
})

test('indicators, categories and SDG targets are found beside cities', async ({ page }) => {
  await page.goto('/search?q=air%20qualty')
  await expect(page.getByRole('link', { name: 'Air Quality' })).toHaveAttribute('href', '/indicators#c15')
  await page.goto('/search?q=SDG%2011.6')
  await page.getByRole('link', { name: 'Air Pollution' }).click()
  await expect(page).toHaveURL(/\/indicators\/en-en-aq-1c$/)
  await expect(
    page.getByText('11.6 By 2030, reduce the adverse per capita environmental impact of cities'),
  ).toBeVisible()
  await page.goto('/search?q=waste%20management')
  await expect(page.getByRole('listitem').filter({ hasText: 'SDG 11.6' })).toContainText('municipal and other waste')
  await page.goto('/search?q=xyzzy')
  await expect(page.getByRole('status')).toContainText('Nothing is like “xyzzy”')
})

test('programmes and countries are found beside cities, in spite of a slip', async ({ page }) => {
  await page.goto('/search?q=norwya')
  const groups = page.locator('section.found').filter({ hasText: 'Programmes and countries' })
  await expect(groups.getByRole('listitem')).toHaveText(['Norway 4 cities'])
  await groups.getByRole('link', { name: 'Norway' }).click()
  await expect(page).toHaveURL(/\/groups\/no$/)
  await page.goto('/search?q=exampel%20pilot')
  await page.getByRole('link', { name: 'Example pilot programme' }).click()
  await expect(page).toHaveURL(/\/groups\/example-pilot$/)
})

test('the search is accessible and fits, on a phone and from right to left', async ({ page, context, baseURL }) => {
  test.slow()
  for (const path of ['/search', '/search?q=water', '/search?q=norway', '/search?q=xyzzy']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await context.addCookies([{ name: 'locale', value: 'ar-XB', url: baseURL ?? '' }])
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/search?q=water', '/']) {
      await page.goto(path)
      expect(await overflowOf(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})
