/**
 * What the public pages cost in a real browser: bytes, scripts on top of Next's own, and what moves while they load; and
 * what Lighthouse says of them as on a phone. The built server, filled with the demo. Run: npm run bench pages
 */
import os from 'node:os'
import { chromium } from '@playwright/test'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { findChromium } from '@/scripts/steps/chromium.mjs'
import { seedIfEmpty } from '@/scripts/steps/fill.mjs'
import { budgets, mostScripts, mostShift, weigh } from '@/tests/e2e/support/weight'
import { freePort } from '@/tests/support/free-port'
import { openDatabase } from './load/database'
import { startServer } from './load/server'

const examined = [
  { path: '/', name: 'home' },
  { path: '/cities/riyadh', name: 'city' },
  { path: '/compare?cities=riyadh,pully,alesund', name: 'compare' },
  { path: '/indicators/en-en-aq-1c', name: 'indicator' },
]
type Result = RunnerResult['lhr']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const { url, folder, stop } = await openDatabase()
await seedIfEmpty({ url }, { dataDir: folder, exposed: false, signal: new AbortController().signal })
const server = await startServer(url, folder)
const port = await freePort()
const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [`--remote-debugging-port=${port}`, '--disable-dev-shm-usage'],
})
/** What Lighthouse says of a page: of three times the middle one, by performance. */
async function middleOf(path: string) {
  const reports: Result[] = []
  while (reports.length < 3) {
    const options = { port, output: 'json', logLevel: 'error', onlyCategories: categories } as const
    const result = await lighthouse(server.address + path, options)
    if (result) reports.push(result.lhr)
  }
  const [, middle] = reports.sort(
    (a, b) => (a.categories.performance?.score ?? 0) - (b.categories.performance?.score ?? 0),
  )
  if (!middle) throw new Error(`Lighthouse says nothing about ${path}`)
  return middle
}
const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(9)
try {
  console.log(`KB as sent; scripts at most ${mostScripts / 1024}; shift at most ${mostShift}`)
  console.log(`${''.padEnd(52)}     page   scripts   styles    fonts      all   at most     shift`)
  for (const { path, all } of budgets)
    for (const width of [390, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      page.setDefaultNavigationTimeout(120_000)
      const weight = await weigh(page, server.address + path)
      await page.close()
      const { html, scripts, styles, fonts, shift } = weight
      const cells = [html, scripts, styles, fonts, weight.all, all].map(kb).join('')
      console.log(`${`${path} ${width}`.padEnd(52)}${cells}${shift.toFixed(4).padStart(11)}`)
    }
  console.log(`\nThe same as Next makes them, for whoever is not given a kept page: KB`)
  for (const { path } of budgets) {
    const page = await browser.newPage({
      viewport: { width: 390, height: 900 },
      extraHTTPHeaders: { authorization: 'bench' },
    })
    page.setDefaultNavigationTimeout(120_000)
    const { html, scripts, styles, fonts, all } = await weigh(page, server.address + path)
    await page.close()
    console.log(`${path.padEnd(52)}${[html, scripts, styles, fonts, all].map(kb).join('')}`)
  }
  console.log(
    `\nLighthouse, as on a phone, the middle of three; load ${os
      .loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  )
  console.log(`${''.padEnd(12)}${categories.map((each) => each.padStart(16)).join('')}`)
  for (const { path, name } of examined) {
    const report = await middleOf(path)
    const scores = categories.map((each) => Math.round((report.categories[each]?.score ?? 0) * 100))
    console.log(`${name.padEnd(12)}${scores.map((each) => String(each).padStart(16)).join('')}`)
    const timings = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ]
    console.log(`${''.padEnd(12)}${timings.map((each) => `${each} ${report.audits[each]?.displayValue}`).join(' · ')}`)
    const refs = categories.slice(1).flatMap((each) => report.categories[each]?.auditRefs ?? [])
    for (const { id, weight } of refs) {
      const audit = report.audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        console.log(`${''.padEnd(12)}✗ ${id}: ${audit.title}`)
    }
  }
} finally {
  await browser.close()
  await server.stop()
  await stop()
}
