import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangesPage } from '@/components/changes/changes-page'
import { listComparisons } from '@/lib/scorecards/queries/changes'
import { PublicationPage, requestPublication } from '../../publication'

type Props = PageProps<'/cities/[slug]/[year]/changes'>

async function request({ params }: Props) {
  const { slug, year } = await params
  return { asked: await requestPublication(slug, year), title: (await getTranslations('changes'))('title') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, title } = await request(props)
  return { title: `${title}: ${asked.scorecard.city.name}, ${asked.scorecard.year}` }
}

export default async function Changes(props: Props) {
  const { asked, title } = await request(props)
  const { scorecard, path } = asked
  return (
    <PublicationPage asked={asked} here={title}>
      <ChangesPage scorecard={scorecard} path={path} comparisons={await listComparisons(scorecard)} />
    </PublicationPage>
  )
}
