import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { Crumbs } from '@/components/layout/crumbs'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { listYearly } from '@/lib/scorecards/queries/history'
import type { Scorecard } from '@/lib/scorecards/schema'

/** What stands of a city in every year, earliest first, or a proper 404. Read once per request. */
export const requestYears = cache(async (slug: string) => {
  const scorecards = await listYearly(slug)
  const latest = scorecards.at(-1) ?? notFound()
  return { scorecards, latest }
})

/** The frame of the pages over the years. `here` names a page below the first of them. */
export async function YearsPage({
  latest,
  here,
  children,
}: {
  latest: Scorecard
  here?: ReactNode
  children: ReactNode
}) {
  const t = await getTranslations()
  const { slug, name, fictional } = latest.city
  const trends = t('trends.title')
  const above = [
    { href: '/cities', text: t('site.cities') },
    { href: `/cities/${slug}`, text: <span lang="">{name}</span> },
    ...(here === undefined ? [] : [{ href: `/cities/${slug}/trends`, text: trends }]),
  ]
  return (
    <Page current="cities" {...(fictional ? { ribbon: <FictionalRibbon city={name} /> } : {})}>
      <Crumbs above={above} here={here ?? trends} />
      {children}
    </Page>
  )
}
