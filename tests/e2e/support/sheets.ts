import { expect, type Locator, type Page } from '@playwright/test'
import { untilKeysAreHeard } from './keyboard'
import { demoAccount, signIn } from './people'

/** The address of a category in Exampleton's open draft, for whoever of its people signs in here. */
export async function openSheet(page: Page, category: string, who = 'coordinator'): Promise<void> {
  await signIn(page, demoAccount(`${who}@exampleton.example`))
  await page.goto('/workspace')
  const href = await page.getByRole('link', { name: '2026' }).first().getAttribute('href')
  await page.goto(`${href?.split('/').slice(0, 3).join('/')}/${category}`)
  await untilKeysAreHeard(page)
  await expect(page.getByText('All changes saved')).toBeVisible()
}

/** The field of a figure, by the key of its input. */
export const figure = (page: Page, key: string): Locator => page.locator(`.cell[data-input="${key}"]`)

/** The row of a data point. */
export const rowOf = (page: Page, key: string): Locator => page.locator(`tr[data-key="${key}"]`)

/** Waits until nothing is on its way any more. */
export const expectSaved = (page: Page): Promise<void> =>
  expect(page.locator('[data-save="saved"]')).toBeVisible({ timeout: 15_000 })

/** Pastes a text as the clipboard of a spreadsheet would, into the field that is in focus. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', content)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
