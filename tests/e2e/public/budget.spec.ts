import { expect, test } from '@playwright/test'
import { budgets, mostHtml, mostScripts, mostShift, weigh } from '../support/weight'

const KB = 1024
const heaviest = '/cities/port-placebo'

for (const { path, all } of budgets)
  for (const width of [390, 1440])
    test(`${path} keeps to its budget, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      const weight = await weigh(page, path)
      test.info().annotations.push({ type: 'bytes', description: JSON.stringify(weight) })
      expect(weight.styles, 'styles').toBeGreaterThan(0)
      expect(weight.scripts, 'scripts').toBeLessThanOrEqual(mostScripts)
      expect(weight.html, 'page').toBeLessThanOrEqual(mostHtml)
      expect(weight.fonts, 'fonts').toBeLessThanOrEqual(110 * KB)
      expect(weight.all, 'everything').toBeLessThanOrEqual(all)
      expect(weight.shift, 'what moves while it loads').toBeLessThan(mostShift)
    })

test('no public page asks another host for anything, or breaks its own rules of content', async ({ page, baseURL }) => {
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) faults.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  for (const path of ['/', heaviest, '/methodology', '/indicators', '/indicators/ec-ict-ict-2c'])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(faults).toEqual([])
})
