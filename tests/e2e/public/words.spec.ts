import { expect, type Page, test } from '@playwright/test'
import { overflowOf, publicPages } from '../support/scorecards'

const readAs = (page: Page, locale: string, baseURL: string | undefined) =>
  page.context().addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])

/**
 * Words of the page that did not come from the catalogue. Texts of the standard and of cities carry a language of their own;
 * figures and names stand in <bdi>, hashes in <code>.
 */
const strayWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const word = /[A-Za-z]{2,}/
    const marked = /[⟦⟧]/
    const stray: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const parent = node.parentElement
      if (!parent || parent.closest('[lang]:not(html), bdi, code, script, style')) continue
      if (word.test(text) && !marked.test(text)) stray.push(text)
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const text = element.getAttribute(name) ?? ''
        if (word.test(text) && !marked.test(text)) stray.push(`${name}: ${text}`)
      }
    return stray
  })

for (const path of [...publicPages, '/nowhere'])
  test(`all words of ${path} come from the catalogue or carry a language of their own`, async ({ page, baseURL }) => {
    await readAs(page, 'en-XA', baseURL)
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    expect(await strayWords(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })

for (const path of publicPages)
  test(`from right to left nothing of ${path} leaves the page`, async ({ page, baseURL }) => {
    await readAs(page, 'ar-XB', baseURL)
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflowOf(page), `at ${width}`).toBeLessThanOrEqual(0)
    }
  })

test('from right to left, values still run from left to right', async ({ page, baseURL }) => {
  await readAs(page, 'ar-XB', baseURL)
  await page.goto('/cities/riyadh')
  const axis = page.locator('.cats .axis')
  await expect(axis).toHaveCSS('direction', 'rtl')
  const plot = page.locator('.plot').first()
  const start = await plot.locator('line[class^="s"]').evaluate((stem) => stem.getBoundingClientRect().left)
  const end = await plot.evaluate((svg) => svg.getBoundingClientRect().left)
  expect(start).toBeCloseTo(end, 0)
})

test('numbers and dates follow the region of the reader', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-IN' })
  const page = await context.newPage()
  await page.goto('/cities/port-placebo')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-IN')
  await expect(page.locator('.facts')).toContainText(/\d\d\u202f\d\d\u202f\d{3}/)
  await context.close()
})
