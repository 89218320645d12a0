/**
 * What a key costs on the entry sheet until its value is worked out and drawn: script, style and layout of the page's main
 * thread, in time of the processor, so that other work on the machine does not count. Run: npm run bench keystroke
 */
import { chromium } from '@playwright/test'
import { seedDemoCities } from '@/prisma/seed/demo'
import { makeSeedActor } from '@/prisma/seed/people'
import { findChromium } from '@/scripts/steps/chromium.mjs'
import { openDatabase } from './load/database'
import { startServer } from './load/server'

/** A frame of a screen that draws 60 of them in a second. */
const frame = 1000 / 60
const keys = 60
const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'] as const

const { url, folder, client, stop } = await openDatabase()
await seedDemoCities(await makeSeedActor())
const server = await startServer(url, folder)
const executablePath = await findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  const { rows } = await client.query(`
    SELECT submission.id, "User".id AS person FROM "Submission" submission
    JOIN "ReportingCycle" cycle ON cycle.id = "cycleId" AND year = 2026
    JOIN "City" city ON city.id = submission."cityId" AND slug = 'exampleton', "User"
    WHERE email = 'coordinator@exampleton.example'`)
  const [{ id, person }] = rows
  const context = await browser.newContext()
  await context.addCookies([{ ...(await server.cookie(person)), url: server.address }])
  for (const category of ['economy.ict.transport', 'economy.infrastructure.transport']) {
    const page = await context.newPage()
    await page.goto(`${server.address}/workspace/${id}/${category}`, { waitUntil: 'networkidle' })
    const points = await page.locator('.entry tr[data-key]').count()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const read = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return new Map(metrics.map((each) => [each.name, each.value * 1000]))
    }
    await page.locator('.entry .cell:not([readonly])').first().focus()
    const laps: Record<(typeof parts)[number], number>[] = []
    for (let key = 0; key < keys; key++) {
      const before = await read()
      await page.keyboard.press(key % 7 === 6 ? 'Backspace' : String(key % 10))
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const after = await read()
      const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
      laps.push({
        ScriptDuration: spent('ScriptDuration'),
        RecalcStyleDuration: spent('RecalcStyleDuration'),
        LayoutDuration: spent('LayoutDuration'),
        TaskDuration: spent('TaskDuration'),
      })
    }
    console.log(`\n${category}: ${points} data points, ${keys} keys; milliseconds a key: median, 95 %`)
    for (const part of parts) {
      const times = laps.map((lap) => lap[part]).sort((a, b) => a - b)
      const at = (share: number) => (times[Math.floor(keys * share)] ?? 0).toFixed(2).padStart(8)
      console.log(
        `${part.replace('Duration', '').padEnd(14)}${at(0.5)}${at(0.95)}${part === 'ScriptDuration' ? `   < ${frame.toFixed(1)}` : ''}`,
      )
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.stop()
  await stop()
}
