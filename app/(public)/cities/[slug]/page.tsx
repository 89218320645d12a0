import { requestPublication } from './publication'
import { scorecardMetadata, showScorecard } from './scorecard'

export async function generateMetadata({ params }: PageProps<'/cities/[slug]'>) {
  return scorecardMetadata(await requestPublication((await params).slug))
}

export default async function LatestScorecard({ params }: PageProps<'/cities/[slug]'>) {
  return showScorecard(await requestPublication((await params).slug))
}
