import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { keyOf } from '@/lib/scorecards/series/standing'
import { viewOf } from '@/lib/scorecards/series/views'
import messages from '@/messages/en.json'
import { makeCategory, makeDataPoint, makeScorecard } from '@/tests/support/scorecard-fixture'
import { GroupValues } from './group-values'

it('a value that a reader has challenged says so in its group, and leads to what was said', () => {
  const points = [makeDataPoint(), makeDataPoint({ indicator: 'EC: X: A: 2C', slug: 'ec-x-a-2c', name: 'Another' })]
  const scorecard = makeScorecard([makeCategory(1, 'A')], points)
  const draw = (challenged: ReadonlySet<string>) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
        <GroupValues
          scorecard={scorecard}
          view={viewOf('level', scorecard, [])}
          path="/cities/x/2025"
          folded={false}
          challenged={challenged}
        />
      </NextIntlClientProvider>,
    )
  expect(draw(new Set())).not.toContain('challenged')
  const links = draw(new Set(points.slice(0, 1).map(keyOf))).match(/<a class="challenged"[^>]*>/g)
  expect(links).toEqual(['<a class="challenged" href="/cities/x/2025/ec-x-a-1c#challenges" lang="en-GB">'])
})
