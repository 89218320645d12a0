import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ComparisonDefs } from './comparison-scale'
import { ComparisonStrip } from './comparison-strip'

test('the ninth of a group has its own letter, in the colour that comes again', () => {
  const marks = [...'ABCDEFGHI'].map((letter, at) => ({ letter, hue: (at % 8) + 1 }))
  const sheet = renderToStaticMarkup(<ComparisonDefs past="" marks={marks} />)
  const strip = renderToStaticMarkup(
    <ComparisonStrip discs={[{ at: 8, percent: 40, level: 0, stack: 1 }]} label="I 40 %" />,
  )
  const sign = strip.match(/href="#(s\d+)"/)?.[1]
  expect(sheet.split(`id="${sign}"`)).toHaveLength(2)
  expect(sheet).toMatch(new RegExp(`id="${sign}"><circle class="cm h1" r="8.5"></circle><text[^>]*>I</text>`))
})
