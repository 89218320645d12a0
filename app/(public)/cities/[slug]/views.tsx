import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ViewPage } from '@/components/views/view-page'
import { listChallenged } from '@/lib/challenges/queries'
import { getFramework } from '@/lib/frameworks/registry'
import { isOnPhone } from '@/lib/pages/screen'
import { readView, viewOf } from '@/lib/scorecards/series/views'
import { type Asked, PublicationPage } from './publication'

export async function viewMetadata({ scorecard, path }: Asked, asked: string): Promise<Metadata> {
  const name = readView(asked) ?? notFound()
  const t = await getTranslations('views')
  const { city, year, dataPoints } = scorecard
  const canonical = `${path}/views/${name}`
  return {
    title: `${t(`names.${name}`)}: ${city.name}, ${year}`,
    description: t('stand', { view: name, total: dataPoints.length }),
    alternates: { canonical, types: { 'text/csv': `${canonical}.csv`, 'application/json': `${canonical}.json` } },
  }
}

/** A publication in the groups its edition of the standard names. */
export async function showView(publication: Asked, asked: string) {
  const name = readView(asked) ?? notFound()
  const t = await getTranslations('views')
  const { scorecard, path } = publication
  const { indicators } = getFramework(scorecard.framework, scorecard.edition)
  const challenged = await listChallenged(scorecard.city.slug, scorecard.year)
  const folded = isOnPhone((await headers()).get('user-agent'))
  return (
    <PublicationPage asked={publication} here={t(`names.${name}`)}>
      <ViewPage
        scorecard={scorecard}
        view={viewOf(name, scorecard, indicators)}
        path={path}
        folded={folded}
        challenged={challenged}
      />
    </PublicationPage>
  )
}
