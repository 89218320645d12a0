import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the element has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, target: Locator, most = 400): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${target} in ${most} steps`)
}

/** Reaches a link or a button with the keyboard and sets it off. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Reaches a field with the keyboard and types into it, over what stood there. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Waits until keys are heard: React has taken over the part that names them, and has done what it does after that. */
export async function untilKeysAreHeard(page: Page): Promise<void> {
  const isTaken = () => {
    const keys = document.querySelector('section.keys')
    return keys === null || Object.keys(keys).some((name) => name.startsWith('__reactFiber'))
  }
  await expect.poll(() => page.evaluate(isTaken)).toBe(true)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
