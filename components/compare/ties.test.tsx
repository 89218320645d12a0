import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readView } from '@/lib/comparisons/address'
import { makeComparison } from '@/lib/comparisons/comparison'
import { getFramework } from '@/lib/frameworks/registry'
import messages from '@/messages/en.json'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import { Heat } from './heat'
import { Radar } from './radar'
import { Strips } from './strips'

const category = makeCategory(1, 'A')

/** A comparison of cities that reach these shares of their targets, null where there is no figure. */
const comparing = (...cities: (number | null)[][]) => {
  const scorecards = cities.map((percents) =>
    makeScorecard(
      [category],
      percents.map((percent, at) => {
        const known = { category: category.id, indicator: `EC: X: A: ${at}C`, name: `Point ${at}` }
        return percent === null ? makeUnscored('not-reported', known) : makeDataPoint({ ...known, percent })
      }),
    ),
  )
  const view = readView({ cities: cities.map((_, at) => `city-${at}`).join(',') })
  return makeComparison(view, scorecards, getFramework().bands)
}

const titleOf = (figure: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      {figure}
    </NextIntlClientProvider>,
  )
    .match(/<h2[^>]*>(.*?)<\/h2>/)?.[1]
    ?.replaceAll(/<[^>]+>/g, '')

const strips = (...cities: (number | null)[][]) => titleOf(<Strips comparison={comparing(...cities)} linked={false} />)
const heat = (...cities: (number | null)[][]) => titleOf(<Heat comparison={comparing(...cities)} linked={false} />)

describe('the titles of a comparison', () => {
  it('name the data point on which cities are furthest apart, and how many more are as far', () => {
    expect(strips([10, 50], [50, 60])).toMatch(/; furthest apart: Point 0$/)
    expect(strips([10, 50.2, 50], [50, 90.2, 60])).toMatch(/; furthest apart: Point 0 and 1 more$/)
  })
  it('name none where the cities are nowhere apart', () => {
    expect(strips([50, 50], [50, 50])).toMatch(/within 10 points of each other$/)
    expect(titleOf(<Radar comparison={comparing([50], [50])} />)).toBe('No group’s final scores differ')
  })
  it('name the two that share most, and how many pairs share as much', () => {
    expect(heat([10, 50, null], [50, 60, 60], [null, 10, null])).toMatch(/; .+ share most, 2$/)
    expect(heat([10, 50], [50, 60], [10, 20])).toMatch(/; .+, and 2 more pairs, share most, 2$/)
  })
})
