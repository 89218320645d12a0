/** What a page costs the reader: bytes as they are sent, and how far things move while it loads. */
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

const KB = 1024

/** Scripts, in bytes: a public page on which nothing moves has none. */
export const mostScripts = 0
/** The page itself, packed. */
export const mostHtml = 40 * KB
/** The share of the window that may move, as Cumulative Layout Shift counts it. */
export const mostShift = 0.02

/** The kinds of public pages, and how much of everything each may send; the heaviest of a kind where they differ. */
export const budgets: { path: string; all: number }[] = [
  { path: '/', all: 350 * KB },
  { path: '/cities', all: 350 * KB },
  { path: '/cities/riyadh', all: 350 * KB },
  // All 112 data points in all states: the heaviest scorecard there is.
  { path: '/cities/port-placebo', all: 350 * KB },
  { path: '/cities/port-placebo/views/sdg', all: 350 * KB },
  { path: '/compare?cities=riyadh,pully,alesund', all: 450 * KB },
  { path: '/compare?cities=exampleton,port-placebo,samplestad', all: 450 * KB },
  { path: '/indicators/en-en-aq-1c', all: 350 * KB },
  { path: '/indicators', all: 350 * KB },
  { path: '/search?q=waste', all: 350 * KB },
  { path: '/methodology', all: 350 * KB },
]

export type Weight = { html: number; scripts: number; fonts: number; styles: number; all: number; shift: number }

/** Opens a page, waits until nothing is asked for any more, and weighs it. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  const html = gzipSync((await response?.text()) ?? '').length
  const { resources, shift } = await page.evaluate(async () => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const moved = await new Promise<number>((resolve) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => resolve(sum), 200)
    })
    return { resources: entries.map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })), shift: moved }
  })
  const sum = (ending: RegExp) =>
    resources.filter(({ name }) => ending.test(name)).reduce((total, { size }) => total + size, 0)
  return {
    html,
    scripts: sum(/\.js$/),
    fonts: sum(/\.woff2$/),
    styles: sum(/\.css$/),
    all: html + sum(/./),
    shift,
  }
}
