import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PublicationPage, requestPublication } from '@/app/(public)/cities/[slug]/publication'
import { ChallengeForm, ChallengeSent } from '@/components/challenge/challenge-form'
import { findPlaced, valueSlug } from '@/lib/scorecards/edition'
import { challenge } from './actions'

type Props = PageProps<'/challenge/[slug]/[year]/[value]'>

/** The data point of a publication that is to be challenged. */
async function request({ params }: Props) {
  const { slug, year, value } = await params
  const asked = await requestPublication(slug, year)
  return { asked, edition: year, dataPoint: findPlaced(asked.scorecard, value) ?? notFound() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dataPoint } = await request(props)
  const t = await getTranslations('challenge')
  return { title: t('formMeta', { name: dataPoint.name }), robots: { index: false } }
}

/** Made for each request, never kept: a form of somebody else’s would come back with what they typed. */
export default async function Challenge(props: Props) {
  const { asked, edition, dataPoint } = await request(props)
  const { sent } = await props.searchParams
  const t = await getTranslations('challenge')
  const { city, year } = asked.scorecard
  const value = valueSlug(dataPoint)
  const about = { city: city.name, year, name: dataPoint.name, path: `${asked.path}/${value}` }
  return (
    <PublicationPage asked={asked} here={t('formTitle')}>
      {sent === undefined ? (
        <ChallengeForm about={about} hidden={{ city: city.slug, edition, value }} send={challenge} />
      ) : (
        <ChallengeSent about={about} />
      )}
    </PublicationPage>
  )
}
