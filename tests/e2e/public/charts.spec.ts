import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { publicPages } from '../support/scorecards'

/** What a chart stands in, and what of it is there; `tables` lead to where the same is a table. */
type Chart = {
  name: string
  title: string
  unit: string
  source: string
  hasTable: boolean
  named: boolean
  files: string[]
  tables: string[]
}

/**
 * Every drawing of data on a page. Signs (`g`), sheets of parts and codes to be scanned are none, nor are the sketches of
 * the three steps, nor a bar beside the sentence that says the same at the head of a page.
 */
const chartsOf = (page: Page): Promise<Chart[]> =>
  page.evaluate(() => {
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
    const drawn = [...document.querySelectorAll('main svg:not(.g, .sheet, .qr, .tickkey)')].filter(
      (svg) => !svg.closest('.how, .pagehead, .bands, .chips') && svg.getBoundingClientRect().width > 40,
    )
    return drawn.map((svg): Chart => {
      const frame = svg.closest('section.figure, section.coverage, figure')
      const source = frame?.querySelector('.source')
      const links = [...(frame?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '')
      const named = svg.hasAttribute('aria-label') || svg.querySelector(':scope > title') !== null
      return {
        name: `${frame?.getAttribute('aria-labelledby') ?? frame?.className ?? 'no figure'} ${svg.getAttribute('class')}`,
        title: textOf(frame?.querySelector('h2, figcaption b')),
        unit: textOf(frame?.querySelector('.unit')),
        source: textOf(source),
        hasTable: frame?.querySelector('table') !== null,
        // A bar within a row of a table is one more look at what the row says.
        named: named || (svg.getAttribute('aria-hidden') === 'true' && svg.closest('tr') !== null),
        files: links.filter((href) => /\.csv(?:\?|$)/.test(href)),
        tables: links.filter((href) => !/^http|\.(?:csv|json|xml)(?:\?|$)/.test(href)),
      }
    })
  })

/** What drawings refer to and the page does not have just once: it would not be drawn, or as another, and nobody would say so. */
const faultyPartsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '')
    return [...new Set(parts)].filter((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length !== 1)
  })

/** Whether one of the links leads to a table: to a part of the page that has one, or to a page that has one. */
async function leadsToTable(page: Page, request: APIRequestContext, links: readonly string[]): Promise<boolean> {
  for (const link of links) {
    if (link.startsWith('#')) {
      const part = page.locator(`section:has(${link}), ${link}`)
      if ((await part.locator('table').count()) > 0) return true
    } else if ((await (await request.get(link)).text()).includes('<table')) return true
  }
  return false
}

for (const path of publicPages)
  test(`every chart of ${path} has a sentence, a unit, a source, a table, its data and all its parts`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const charts = await chartsOf(page)
    const seen = new Map(charts.map((chart) => [chart.name, chart]))
    for (const { name, title, unit, source, hasTable, files, tables } of seen.values()) {
      expect.soft(title.split(/\s+/).length, `${name}: a sentence as title, not “${title}”`).toBeGreaterThan(3)
      expect.soft(unit, `${name}: unit`).not.toBe('')
      expect.soft(source, `${name}: source`).not.toBe('')
      expect.soft(hasTable || (await leadsToTable(page, request, tables)), `${name}: a table`).toBe(true)
      expect.soft(files.length, `${name}: data`).toBeGreaterThan(0)
      const [file] = files
      if (file) {
        const answer = await request.get(file)
        expect.soft(`${answer.status()} ${answer.headers()['content-type']}`, file).toContain('200 text/csv')
      }
    }
    expect(charts.filter(({ named }) => !named).map(({ name }) => name)).toEqual([])
    expect(await faultyPartsOf(page)).toEqual([])
  })

test('charts that lead somewhere are walked with the keyboard, each stop with a name', async ({ page }) => {
  for (const path of ['/', '/cities/samplestad', '/indicators/en-en-aq-1c']) {
    await page.goto(path)
    const stops = page.locator('main svg a')
    expect(await stops.count(), path).toBeGreaterThan(0)
    await stops.first().focus()
    await expect(stops.first(), path).toBeFocused()
    const nameless = await stops.evaluateAll((links) => links.filter((link) => !link.textContent?.trim()).length)
    expect(nameless, path).toBe(0)
  }
})
