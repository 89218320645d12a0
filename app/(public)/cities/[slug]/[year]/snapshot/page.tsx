import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Snapshot } from '@/components/report/snapshot'
import { env } from '@/lib/env'
import { PublicationPage, requestPublication } from '../../publication'

type Props = PageProps<'/cities/[slug]/[year]/snapshot'>

async function request({ params }: Props) {
  const { slug, year } = await params
  const [asked, t] = [await requestPublication(slug, year), await getTranslations()]
  return { asked, title: t('snapshot.title') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, title } = await request(props)
  return { title: `${title}: ${asked.scorecard.city.name}, ${asked.scorecard.year}` }
}

export default async function SnapshotPage(props: Props) {
  const { asked, title } = await request(props)
  return (
    <PublicationPage asked={asked} here={title}>
      <Snapshot scorecard={asked.scorecard} path={asked.path} origin={env.PUBLIC_URL.replace(/\/$/, '')} />
    </PublicationPage>
  )
}
