import { notFound } from 'next/navigation'
import { requestScorecard, scorecardMetadata, showScorecard } from '../scorecard'

/** The publication of one year; an address that is not a year does not exist. */
async function requestYear({ params }: PageProps<'/cities/[slug]/[year]'>) {
  const { slug, year } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  return requestScorecard(slug, Number(year))
}

export async function generateMetadata(props: PageProps<'/cities/[slug]/[year]'>) {
  return scorecardMetadata(await requestYear(props))
}

export default async function ScorecardOfYear(props: PageProps<'/cities/[slug]/[year]'>) {
  return showScorecard(await requestYear(props))
}
