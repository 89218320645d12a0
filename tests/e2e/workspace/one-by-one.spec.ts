import { expect, test } from '@playwright/test'
import { expectAccessible } from '@/tests/e2e/support/axe'
import { expectSaved, figure, openSheet, rowOf } from '@/tests/e2e/support/sheets'

const transport = 'economy.ict.transport'

test('one data point at a time, on a phone and by keys; the choice stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openSheet(page, transport)
  const rows = page.locator('.entry tr[data-key]')
  const all = await rows.count()
  await page.getByRole('button', { name: 'One by one' }).click()
  await expect(rows).toHaveCount(1)
  const pager = page.getByRole('navigation', { name: 'Data points one by one' })
  await expect(pager).toContainText(`1 of ${all}`)
  await page.locator('.entry .cell:not([readonly])').first().focus()
  await page.keyboard.press('Enter')
  await expect(pager).toContainText(`2 of ${all}`)
  await expect(page.locator('.entry .cell').first()).toBeFocused()
  await pager.getByRole('button', { name: 'Before' }).click()
  await expect(pager).toContainText(`1 of ${all}`)
  await expectAccessible(page)
  await page.reload()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Table' }).click()
  await expect(rows).toHaveCount(all)
})

test('what is typed and left by a key for the next data point is taken', async ({ page }) => {
  await openSheet(page, 'economy.productivity.employment')
  await page.getByRole('button', { name: 'One by one' }).click()
  const field = page.locator('.entry .cell:not([readonly])').first()
  const key = (await field.getAttribute('data-input')) ?? ''
  await field.focus()
  await page.keyboard.type('4321')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Data points one by one' })).toContainText('2 of')
  await expectSaved(page)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(figure(page, key)).toHaveValue('4\u202f321')
})

test('the tree can be narrowed to what one person has', async ({ page }) => {
  await openSheet(page, transport)
  const categories = page.getByRole('navigation', { name: 'Categories' }).getByRole('link')
  await expect(categories).toHaveCount(27)
  const filter = page.getByLabel('Whose parts to show')
  await filter.selectOption({ label: 'Demo contributor of Exampleton' })
  await expect(categories).toHaveCount(2)
  await page.reload()
  await expect(categories).toHaveCount(2)
  await filter.selectOption({ label: 'With nobody yet' })
  // This page's own category always stays.
  await expect(categories).toHaveCount(26)
  await filter.selectOption({ label: 'Everybody’s parts' })
  await expect(categories).toHaveCount(27)
})

test('a text that is not a number outlives the page, marked as not saved', async ({ page }) => {
  await openSheet(page, 'environment.environment.waste')
  const field = page.locator('.entry .cell:not([readonly])').first()
  const key = (await field.getAttribute('data-input')) ?? ''
  await field.fill('about twelve')
  await page.keyboard.press('Tab')
  await page.goto('/workspace')
  await page.goBack()
  await expect(figure(page, key)).toHaveValue('about twelve')
  await expect(page.getByText('“about twelve” is not a number')).toBeVisible()
  await expect(page.locator('[data-save="held"]')).toBeVisible()
  await figure(page, key).fill('12')
  await page.keyboard.press('Tab')
  await expectSaved(page)
})

test('a comment and a link without a line wait on this device and are sent when it is back', async ({
  page,
  context,
}) => {
  await openSheet(page, 'economy.ict.public-sector')
  const row = page.locator('.entry tr[data-key]').first()
  const key = (await row.getAttribute('data-key')) ?? ''
  await row.focus()
  await context.route('**/api/workspace/**', (route) => route.abort())
  const thread = page.locator('#thread')
  await thread.locator('textarea').fill('Written on the train')
  await thread.getByRole('button', { name: 'Send' }).click()
  const evidence = page.locator('#evidence')
  await evidence.getByLabel('Link').fill('https://data.example/register')
  await evidence.getByRole('button', { name: 'Add the link' }).click()
  await expect(page.getByText('Kept on this device, sent when the connection is back.')).toHaveCount(2)
  await page.reload()
  await rowOf(page, key).focus()
  await expect(thread.getByText('Written on the train')).toBeVisible()
  await context.unroute('**/api/workspace/**')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('Kept on this device')).toHaveCount(0)
  await expect(thread.getByText('Written on the train')).toHaveCount(1)
  await page.reload()
  await rowOf(page, key).focus()
  await expect(thread.getByText('Written on the train')).toHaveCount(1)
  await expect(evidence.getByRole('link', { name: 'https://data.example/register' })).toHaveCount(1)
})
