import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import messages from '@/messages/en.json'
import { Reporting, type ReportingPage } from './reporting'

const [indicator] = getFramework().indicators
const draw = (page: ReportingPage) =>
  indicator
    ? renderToStaticMarkup(
        <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
          <Reporting indicator={indicator} tallies={[]} page={page} />
        </NextIntlClientProvider>,
      )
    : ''

describe('the list of cities that report an indicator', () => {
  it('says that nobody does only where it is empty from its beginning', () => {
    expect(draw({ rows: [], next: null, first: true })).toContain('Nobody reports it yet.')
  })
  it('that is asked for past its end says so, and leads to its beginning', () => {
    const markup = draw({ rows: [], next: null, first: false })
    expect(markup).not.toContain('Nobody reports it yet.')
    expect(markup).toContain('No city stands in the list after this place.')
    expect(markup).toContain(`href="/indicators/${indicator?.slug}#reporting"`)
  })
  it('leads on without saying how many come: nobody has counted them', () => {
    expect(draw({ rows: [], next: 'riyadh', first: true })).toContain('after=riyadh#reporting">Next cities</a>')
  })
})
