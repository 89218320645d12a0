import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Crumbs } from '@/components/layout/crumbs'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { ScorecardPage } from '@/components/scorecard/scorecard-page'
import { getScorecard, listPublications } from '@/lib/scorecards/queries'
import type { Scorecard } from '@/lib/scorecards/schema'

/** The published scorecard, or a proper 404. Read once per request, though metadata and page both ask. */
export const requestScorecard = cache(async (slug: string, year?: number): Promise<Scorecard> => {
  return (await getScorecard(slug, year)) ?? notFound()
})

export async function scorecardMetadata({ city, year, coverage }: Scorecard): Promise<Metadata> {
  const t = await getTranslations('scorecard')
  const { reported, total } = coverage
  return {
    title: t('title', { city: city.name, year: String(year) }),
    description: t('description', { city: city.name, year: String(year), reported, total }),
    alternates: { types: { 'application/json': `/cities/${city.slug}/${year}.json` } },
  }
}

export async function showScorecard(scorecard: Scorecard) {
  const t = await getTranslations('site')
  const { city } = scorecard
  const editions = await listPublications(city.slug)
  // A phone gets the page with folded tables; there is no script that could fold them later.
  const folded = /Mobi/.test((await headers()).get('user-agent') ?? '')
  return (
    <Page current="cities" {...(city.fictional ? { ribbon: <FictionalRibbon city={city.name} /> } : {})}>
      <Crumbs above={[{ href: '/', text: t('cities') }]} here={<span lang="">{city.name}</span>} />
      <ScorecardPage scorecard={scorecard} editions={editions} folded={folded} />
    </Page>
  )
}
