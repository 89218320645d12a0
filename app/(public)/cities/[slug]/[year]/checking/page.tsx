import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Checking } from '@/components/timeline/checking'
import { listPublicEvents } from '@/lib/audit/queries'
import { PublicationPage, requestPublication } from '../../publication'

type Props = PageProps<'/cities/[slug]/[year]/checking'>

const request = async ({ params }: Props) => {
  const { slug, year } = await params
  return requestPublication(slug, year)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { city, year } = (await request(props)).scorecard
  return { title: `${(await getTranslations('checking'))('title')}: ${city.name}, ${year}` }
}

export default async function CheckingPage(props: Props) {
  const asked = await request(props)
  const { city, year, version, basis } = asked.scorecard
  const checking = (await listPublicEvents({ slug: city.slug, year, version })) ?? notFound()
  const t = await getTranslations('checking')
  return (
    <PublicationPage asked={asked} here={t('title')}>
      <Checking city={city.name} year={year} version={version} basis={basis} path={asked.path} {...checking} />
    </PublicationPage>
  )
}
