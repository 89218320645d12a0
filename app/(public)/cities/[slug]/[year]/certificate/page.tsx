import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Certificate } from '@/components/report/certificate'
import { env } from '@/lib/env'
import { PublicationPage, requestPublication } from '../../publication'

type Props = PageProps<'/cities/[slug]/[year]/certificate'>

async function request({ params }: Props) {
  const { slug, year } = await params
  const [asked, t] = [await requestPublication(slug, year), await getTranslations('certificate')]
  return { asked, title: t('title', { basis: asked.scorecard.basis }) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, title } = await request(props)
  return { title: `${title}: ${asked.scorecard.city.name}, ${asked.scorecard.year}` }
}

export default async function CertificatePage(props: Props) {
  const { asked, title } = await request(props)
  return (
    <PublicationPage asked={asked} here={title}>
      <Certificate scorecard={asked.scorecard} origin={env.PUBLIC_URL.replace(/\/$/, '')} />
    </PublicationPage>
  )
}
