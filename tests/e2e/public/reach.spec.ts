import { devices, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { overflowOf, publicPages, unseenRowsOf } from '../support/scorecards'

for (const path of [...publicPages, '/nowhere'])
  test(`${path} has no accessibility violation in light or dark`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expectAccessible(page)
  })

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 5']
  test.use(phone)

  test('a scorecard starts folded, opens by touch and has no violation', async ({ page }) => {
    test.slow()
    await page.goto('/cities/port-placebo')
    await expect(page.locator('details.fold[open]')).toHaveCount(0)
    // A bar has no label that could be read here; it has a name, and leads to its row.
    const bar = page.getByRole('link', { name: /^Household Internet Access \d+/ })
    await expect(bar).toHaveAttribute('href', '#d1')
    await expect(page.locator('svg.wheel a text')).toHaveCount(0)
    await page.locator('#c15 > summary').tap()
    await expect(page.getByRole('rowheader', { name: 'PM2.5 concentration' })).toBeVisible()
    await expectAccessible(page)
  })
})

for (const width of [320, 720, 1440])
  test(`no public page scrolls sideways at ${width} pixels, and every table is seen on it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of publicPages) {
      await page.goto(path)
      expect(await overflowOf(page), path).toBeLessThanOrEqual(0)
      expect(await unseenRowsOf(page), path).toEqual([])
    }
  })

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('a scorecard can be read and its workings opened', async ({ page }) => {
    await page.goto('/cities/port-placebo')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Port Placebo')
    await expect(page.locator('svg.wheel a')).toHaveCount(112)
    const working = page.locator('#d1 + tr details')
    await working.getByText('Working').click()
    await expect(working).toContainText('of 4 points')
  })

  test('the theme can be chosen with the keyboard and stays', async ({ page }) => {
    await page.goto('/cities/riyadh')
    // Not by a place on the page: what is far below is laid out on the way there, and the foot of the page moves on.
    await page.getByRole('button', { name: 'Dark' }).press('Enter')
    await expect(page).toHaveURL(/\/cities\/riyadh$/)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 233, 225)')
    await page.getByRole('button', { name: 'As the device' }).press('Enter')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })
})

test('the wheel is walked with the keyboard, leads to the rows, and can be skipped', async ({ page }) => {
  await page.goto('/cities/samplestad')
  const skip = page.getByRole('link', { name: 'Skip the wheel' })
  await skip.focus()
  await expect(skip).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(/^Household Internet Access \d+/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#d2$/)
  await expect(page.locator('#d2')).toBeInViewport()
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#categories$/)
})

test('a bar of a folded category opens it', async ({ page }) => {
  await page.goto('/cities/riyadh')
  await expect(page.locator('#d1')).toBeHidden()
  await page.locator('svg.wheel a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#d1')).toBeVisible()
})

test('in print, folds are open, controls are gone and bands are ink', async ({ page }) => {
  await page.goto('/cities/riyadh')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#d1')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('group', { name: 'Theme' }).or(page.getByRole('form', { name: 'Theme' }))).toBeHidden()
  await expect(page.locator('.strip circle.b1').first()).toHaveCSS('fill', /#ink1/)
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
})
