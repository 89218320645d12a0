import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicChallenges } from '@/components/challenge/public-challenges'
import { ValuePage } from '@/components/value/value-page'
import { listPublicChallenges } from '@/lib/challenges/queries'
import { editionPath, valueSlug } from '@/lib/scorecards/edition'
import { listHistory } from '@/lib/scorecards/queries/history'
import { groupByCategory } from '@/lib/scorecards/series/standing'
import { PublicationPage, requestPublication } from '../../publication'

type Props = PageProps<'/cities/[slug]/[year]/[value]'>

/** The data point of a publication that an address names, with its neighbours in the order of the standard. */
async function request({ params }: Props) {
  const { slug, year, value } = await params
  const asked = await requestPublication(slug, year)
  const all = groupByCategory(asked.scorecard).flatMap((group) => group.dataPoints)
  const at = all.findIndex((each) => valueSlug(each) === value)
  const dataPoint = all[at] ?? notFound()
  return { asked, dataPoint, neighbours: { before: all[at - 1], after: all[at + 1] } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, dataPoint } = await request(props)
  return { title: `${dataPoint.name}: ${asked.scorecard.city.name}, ${asked.scorecard.year}` }
}

export default async function Value(props: Props) {
  const { asked, dataPoint, neighbours } = await request(props)
  const { scorecard, path } = asked
  const { city, year, version } = scorecard
  const { indicator, dataPoint: id } = dataPoint
  const [past, challenges] = await Promise.all([
    listHistory(city.slug, indicator, id),
    listPublicChallenges({ slug: city.slug, year, indicator, dataPoint: id }),
  ])
  const form = `/challenge${editionPath(city.slug, { year, version }).replace('/cities', '')}/${valueSlug(dataPoint)}`
  return (
    <PublicationPage asked={asked} here={<span lang="en">{dataPoint.name}</span>}>
      <ValuePage scorecard={scorecard} path={path} dataPoint={dataPoint} neighbours={neighbours} past={past}>
        <PublicChallenges challenges={challenges} form={form} />
      </ValuePage>
    </PublicationPage>
  )
}
