import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const KB = 1024
/** What Next itself sends for an empty page, measured; the budget counts what we add. */
const nextFloor = 136 * KB

/** Port Placebo has all 112 data points in all states: the heaviest scorecard there is. */
const heaviest = '/cities/port-placebo'

test('the heaviest scorecard keeps to its budget', async ({ page }) => {
  const response = await page.goto(heaviest, { waitUntil: 'networkidle' })
  const html = gzipSync((await response?.text()) ?? '').length
  const resources = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming
      return { name, size: encodedBodySize }
    }),
  )
  const sum = (ending: RegExp) =>
    resources.filter(({ name }) => ending.test(name)).reduce((total, { size }) => total + size, 0)
  const sizes = { html, js: sum(/\.js$/), fonts: sum(/\.woff2$/), all: html + sum(/./) }
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify(sizes) })
  expect(sizes.js, 'scripts').toBeGreaterThan(0)
  expect(sizes.js, 'scripts over the floor of Next').toBeLessThanOrEqual(nextFloor + 12 * KB)
  expect(sizes.html, 'page').toBeLessThanOrEqual(60 * KB)
  expect(sizes.fonts, 'fonts').toBeLessThanOrEqual(110 * KB)
  expect(sizes.all, 'everything').toBeLessThanOrEqual(350 * KB)
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
