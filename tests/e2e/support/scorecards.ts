import type { APIRequestContext, Page } from '@playwright/test'
import { type Scorecard, scorecardSchema } from '@/lib/scorecards/schema'
import { anchorOf, groupByCategory, keyOf, type Placed } from '@/lib/scorecards/series/standing'

export const publicPages = [
  '/',
  '/cities',
  '/cities/riyadh',
  '/cities/port-placebo',
  '/cities/riyadh/similar',
  '/cities/port-placebo/views/sdg',
  '/cities/samplestad/2025/views/level',
  '/cities/riyadh/views/type',
  '/cities/samplestad/trends',
  '/cities/samplestad/trends/12',
  '/cities/riyadh/trends',
  '/cities/samplestad/2025/changes',
  '/cities/samplestad/2025/certificate',
  '/cities/samplestad/2025/snapshot',
  '/cities/port-placebo/2025/verification-report',
  '/cities/samplestad/2025-v1/sc-eh-h-3c',
  '/challenge/samplestad/2025/sc-eh-h-3c',
  '/challenge/samplestad/2025/sc-eh-h-3c?sent',
  '/compare?cities=riyadh,pully,alesund',
  ...['position', 'trends', 'radar'].map((view) => `/compare?cities=samplestad,port-placebo,riyadh&view=${view}`),
  '/compare',
  '/embed/compare?cities=riyadh,pully',
  '/search?q=water',
  '/search?q=xyzzyqwert',
  '/verify',
  '/groups',
  '/groups/zz',
  '/groups/example-pilot',
  '/verify/0123456789abcdef',
  '/methodology',
  '/indicators',
  '/indicators/en-en-aq-1c',
] as const

/** The published object behind a page, held against its schema. */
export async function fetchScorecard(request: APIRequestContext, path: string): Promise<Scorecard> {
  const response = await request.get(`${path}.json`)
  return scorecardSchema.parse(await response.json())
}

/** All data points with their places, in the order the page shows them. */
export const placedOf = (scorecard: Scorecard): Placed[] =>
  groupByCategory(scorecard).flatMap((group) => group.dataPoints)

/** Finds the row of a data point by indicator code and data point id. */
export function rowFinder(page: Page, scorecard: Scorecard) {
  const places = new Map(placedOf(scorecard).map((dataPoint) => [keyOf(dataPoint), dataPoint]))
  return (indicator: string, dataPoint: string) => {
    const placed = places.get(keyOf({ indicator, dataPoint }))
    if (!placed) throw new Error(`the scorecard has no data point ${indicator}/${dataPoint}`)
    return page.locator(`#${anchorOf(placed)}`)
  }
}

/**
 * Rows of tables of which nothing is seen, or that stick out of their table, although nothing hides or folds them. Rows
 * with a fold of their own are not looked at.
 */
export const unseenRowsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main tbody tr')]
      .filter((row) => !row.closest('details:not([open]), [hidden]') && !row.querySelector('details'))
      .filter((row) => {
        const { bottom = 0 } = row.closest('table')?.getBoundingClientRect() ?? {}
        const isSeen = [...row.children].some((cell) => cell.checkVisibility() && cell.clientHeight > 8)
        return !isSeen || row.getBoundingClientRect().bottom > bottom + 4
      })
      .map((row) => `${row.closest('table')?.className}: ${row.textContent?.trim().slice(0, 60)}`),
  )

/** By how many pixels the page is wider than the window, all of it laid out: also what is far below. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    document.styleSheets[0]?.insertRule('.figure { content-visibility: visible !important }')
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })
