import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { ScorecardPage } from '@/components/scorecard/scorecard-page'
import { listChallenged } from '@/lib/challenges/queries'
import { isOnPhone } from '@/lib/pages/screen'
import { listProgrammesOf } from '@/lib/pilots/queries'
import { sharing } from '@/lib/previews/sharing'
import { editionPath } from '@/lib/scorecards/edition'
import { getScorecard, listPublications } from '@/lib/scorecards/queries'
import { type Asked, PublicationPage } from './publication'

export async function scorecardMetadata({ scorecard, path, superseding }: Asked): Promise<Metadata> {
  const t = await getTranslations()
  const { city, year, version, coverage } = scorecard
  const { reported, total } = coverage
  const title = t('scorecard.title', { city: city.name, year: String(year) })
  return {
    title: superseding ? `${title}, ${t('publication.version', { version })}` : title,
    description: t('scorecard.description', { city: city.name, year: String(year), reported, total }),
    alternates: { types: { 'application/json': `${path}.json` } },
    // By version: whoever has a picture asks for another one after a correction.
    ...sharing({
      url: `${editionPath(city.slug, { year, version })}/preview.png`,
      alt: t('preview.city', { city: city.name, year: String(year), reported, total }),
    }),
  }
}

export async function showScorecard(asked: Asked) {
  const { city, year } = asked.scorecard
  const [editions, challenged, programmes] = await Promise.all([
    listPublications(city.slug),
    listChallenged(city.slug, year),
    listProgrammesOf(city.slug),
  ])
  const earlier = editions.find((edition) => edition.year < year)
  const before = earlier ? await getScorecard(city.slug, earlier.year) : null
  // A phone gets the page with folded tables, and a wheel without labels; there is no script that could see to it later.
  const folded = isOnPhone((await headers()).get('user-agent'))
  return (
    <PublicationPage asked={asked}>
      <ScorecardPage
        scorecard={asked.scorecard}
        before={before}
        path={asked.path}
        editions={editions}
        challenged={challenged}
        programmes={programmes}
        folded={folded}
      />
    </PublicationPage>
  )
}
