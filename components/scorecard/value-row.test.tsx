import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DataPointView, ReviewView } from '@/lib/scorecards/schema'
import messages from '@/messages/en.json'
import { makeDataPoint, makeUnscored } from '@/tests/support/scorecard-fixture'
import { ValueRow } from './value-row'

const draw = (children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
const common = { on: '2026-03-01', depth: 'together', questions: 0 } as const
const row = (dataPoint: DataPointView, challenged = false) =>
  draw(
    <ValueRow dataPoint={{ ...dataPoint, place: 7 }} path="/cities/x/2025" common={common} challenged={challenged} />,
  )
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()

describe('the row of a data point', () => {
  it('shows value, unit, year, share and target, and where the wheel can point', () => {
    const markup = row(makeDataPoint())
    expect(textOf(markup)).toContain('Households with access 50.00 % of households 2024 M 50 % ≥ 100 exact')
    expect(markup).toContain('id="d7"')
    expect(markup).toContain('aria-label="Verified"')
    expect(markup).toContain('aria-label="2 of 4 points"')
  })
  it('says that a reader has challenged the value, and leads to what was said', () => {
    expect(row(makeDataPoint())).not.toContain('challenged')
    const markup = row(makeDataPoint(), true)
    expect(textOf(markup)).toContain('Households with access challenged by a reader 50.00')
    expect(markup).toContain('href="/cities/x/2025/ec-x-a-1c#challenges"')
  })
  it('shows its working and its source in a fold', () => {
    const markup = row(makeDataPoint())
    expect(textOf(markup)).toContain('50.00 ÷ 100 = 50 % → 2 of 4 points.')
    expect(markup).toContain('href="https://example.org/yearbook"')
    expect(markup).toContain('href="/cities/x/2025/ec-x-a-1c"')
  })
  it('says how it was looked at only where that differs from what is said of all', () => {
    const looked = (change: Partial<ReviewView>) =>
      textOf(row(makeDataPoint({ review: { ...common, evidence: 1, ...change } })))
    expect(looked({})).not.toContain('on 1 March 2026')
    expect(looked({ depth: 'twice', questions: 2 })).toContain(
      'Verified on 1 March 2026, read by two assessors independently, after 2 questions to the city.',
    )
  })
  it('has a mark and words of its own for every reason of having no score', () => {
    const reasons = ['no-benchmark', 'in-question', 'not-verified', 'not-reported', 'not-applicable'] as const
    const drawn = reasons.map((reason) => row(makeUnscored(reason)))
    for (const [index, reason] of reasons.entries()) expect(drawn[index]).toContain(`href="#${reason}"`)
    expect(new Set(drawn.map(textOf)).size).toBe(reasons.length)
  })
  it('never shows a refused figure as a value', () => {
    expect(textOf(row(makeUnscored('not-verified', { value: 987.65, reason: 'Given in ppb' })))).toContain(
      'Given in ppb',
    )
    const first = textOf(row(makeUnscored('not-verified', { value: 987.65 }))).split('Working')[0]
    expect(first).not.toContain('987.65')
  })
  it('draws a value without style attributes, which the page’s own rules forbid', () => {
    expect(row(makeDataPoint())).not.toContain('style=')
  })
  it('says "about" of an approximate figure and yes or no of a yes/no', () => {
    expect(textOf(row(makeDataPoint({ value: 70, precision: 'approximate' })))).toContain('about 70 ')
    expect(textOf(row(makeDataPoint({ value: 1, unit: 'yes/no', benchmark: { kind: 'yes-no' } })))).toContain(' yes ')
  })
})
