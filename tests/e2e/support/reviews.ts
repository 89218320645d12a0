import { type Browser, expect, type Page } from '@playwright/test'
import { untilKeysAreHeard } from './keyboard'
import { demoAccount, signIn } from './people'

export const people = {
  admin: demoAccount('admin@citymark.example'),
  assessor: demoAccount('assessor@citymark.example'),
  second: demoAccount('second@citymark.example'),
  samplestad: demoAccount('coordinator@samplestad.example'),
  placebo: demoAccount('coordinator@port-placebo.example'),
}

/** A window of one's own, signed in. */
export async function enterAs(browser: Browser, who: keyof typeof people): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, people[who])
  return page
}

/** The review of a city, opened from the queue; answers its address. */
export async function openReview(page: Page, name: string): Promise<string> {
  await page.goto('/review')
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/\/review\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** The heading of the value that is looked at now. */
export const heading = (page: Page) => page.locator('h1[data-arrive]')

/** Goes on to another page, until its scripts have come and keys are heard. */
export async function arrive(page: Page, follow: () => Promise<void>): Promise<void> {
  const before = page.url()
  await follow()
  await expect(page).not.toHaveURL(before)
  await page.waitForLoadState('networkidle')
  await untilKeysAreHeard(page)
}

/** Opens a value by its address, until its scripts have come and keys are heard. */
export async function openValue(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await untilKeysAreHeard(page)
}

/** Presses a key where nothing is typed, and waits until another value is looked at. */
export async function goBy(page: Page, key: string): Promise<void> {
  const before = page.url()
  await page.keyboard.press(key)
  await expect(page).not.toHaveURL(before)
  await expect(heading(page)).toBeFocused()
}

/** What the page says has just been done. */
export const notice = (page: Page) => page.locator('[data-announce]')

/**
 * Verifies what waits, one by one, with a single key, until the list is shown again; and settles, by keys as well, where
 * the readers differ. How many these are is for the draw of the second reader's values to say.
 */
export async function verifyTheRest(page: Page): Promise<void> {
  const isValue = () => /\/review\/[^/]+\/./.test(new URL(page.url()).pathname)
  for (let count = 0; count < 40 && isValue(); count++) {
    if ((await differing(page).count()) === 0) {
      await goBy(page, 'a')
      continue
    }
    await page.keyboard.press('a')
    await expect(page.getByLabel('Why it ends so')).toBeFocused()
    await page.keyboard.type('The source says so.')
    await goBy(page, 'Control+Enter')
  }
  expect(isValue()).toBe(false)
}

/** What the page of a value says where a lead has to settle it. */
export const differing = (page: Page) => page.getByRole('heading', { name: 'The readers differ: settle it' })
