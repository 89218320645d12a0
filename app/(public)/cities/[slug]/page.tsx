import { requestScorecard, scorecardMetadata, showScorecard } from './scorecard'

export async function generateMetadata({ params }: PageProps<'/cities/[slug]'>) {
  return scorecardMetadata(await requestScorecard((await params).slug))
}

export default async function LatestScorecard({ params }: PageProps<'/cities/[slug]'>) {
  return showScorecard(await requestScorecard((await params).slug))
}
