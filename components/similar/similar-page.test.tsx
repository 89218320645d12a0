import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { differencesOf, type Facts, usualWeights } from '@/lib/comparisons/similar'
import messages from '@/messages/en.json'
import { SimilarPage } from './similar-page'

const none = { population: null, income: null, density: null, latitude: null, longitude: null }
const city = (name: string): Facts => ({ slug: name.toLowerCase(), name, country: 'NO', fictional: false, ...none })

/** What the page says where the cities nearest to one are as different as this. */
const finding = (...differences: number[]) => {
  const own = city('Asker')
  const cities = differences.map((difference, at) => {
    const other = city(`City${at + 1}`)
    return { ...other, year: 2025, difference, by: differencesOf(own, other), kilometres: null }
  })
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <SimilarPage city={own} cities={cities} weights={usualWeights} />
    </NextIntlClientProvider>,
  )
  return markup.match(/<h2[^>]*>(.*?)<\/h2>/)?.[1]?.replaceAll(/<[^>]+>/g, '')
}

describe('the city most like another', () => {
  it('is named where it is one', () => {
    expect(finding(0.1, 0.2)).toBe('City1 is most like Asker')
  })
  it('is not one where several are written as equally different', () => {
    expect(finding(0.1, 0.1, 0.3)).toBe('City1 and one more shown here are most like Asker')
    expect(finding(0.101, 0.102, 0.103)).toBe('City1 and 2 more shown here are most like Asker')
  })
  it('is none where the nearest is as different as can be, or there is none', () => {
    expect(finding(1, 1)).toBe('No published city is like Asker by these weights')
    expect(finding()).toBe('No published city can be compared with Asker by these weights')
  })
})
