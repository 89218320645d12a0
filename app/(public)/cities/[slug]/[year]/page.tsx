import { requestPublication } from '../publication'
import { scorecardMetadata, showScorecard } from '../scorecard'

/** What stands of a year ("2025"), or one version of it for ever ("2025-v1"). */
async function request({ params }: PageProps<'/cities/[slug]/[year]'>) {
  const { slug, year } = await params
  return requestPublication(slug, year)
}

export async function generateMetadata(props: PageProps<'/cities/[slug]/[year]'>) {
  return scorecardMetadata(await request(props))
}

export default async function ScorecardOfYear(props: PageProps<'/cities/[slug]/[year]'>) {
  return showScorecard(await request(props))
}
