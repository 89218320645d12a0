import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { Crumbs } from '@/components/layout/crumbs'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { Superseded } from '@/components/scorecard/superseded'
import { editionPath, readEdition } from '@/lib/scorecards/edition'
import { getScorecard, getSuperseding, type PublicationRow } from '@/lib/scorecards/queries'
import type { Scorecard } from '@/lib/scorecards/schema'

/** A publication as it was asked for: its address, and what stands in its place where an old version was asked for. */
export type Asked = { scorecard: Scorecard; path: string; superseding: PublicationRow | null }

/** The publication at an address, or a proper 404. Read once per request, though metadata and page both ask. */
export const requestPublication = cache(async (slug: string, edition?: string): Promise<Asked> => {
  const name = edition === undefined ? undefined : (readEdition(edition) ?? notFound())
  const scorecard = (await getScorecard(slug, name?.year, name?.version)) ?? notFound()
  const { year, version } = scorecard
  const superseding = name?.version === undefined ? null : await getSuperseding(slug, year, version)
  return { scorecard, path: editionPath(slug, name ?? { year }), superseding }
})

/** The frame of a page about one publication. `here` names the page below the scorecard; the scorecard itself has none. */
export async function PublicationPage(props: { asked: Asked; here?: ReactNode; children: ReactNode }) {
  const { asked, here, children } = props
  const t = await getTranslations()
  const { city, year, version } = asked.scorecard
  const name = <span lang="">{city.name}</span>
  const edition = `${year}${asked.superseding ? `, ${t('publication.version', { version })}` : ''}`
  const above = [{ href: '/cities', text: t('site.cities') }]
  const ribbon = (
    <>
      {city.fictional ? <FictionalRibbon city={city.name} /> : null}
      {asked.superseding ? <Superseded scorecard={asked.scorecard} by={asked.superseding} /> : null}
    </>
  )
  return (
    <Page current="cities" ribbon={ribbon}>
      {here === undefined ? (
        <Crumbs above={above} here={name} />
      ) : (
        <Crumbs
          above={[
            ...above,
            {
              href: asked.path,
              text: (
                <>
                  {name}, {edition}
                </>
              ),
            },
          ]}
          here={here}
        />
      )}
      {children}
    </Page>
  )
}
