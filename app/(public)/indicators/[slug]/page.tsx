import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { IndicatorPage } from '@/components/indicator/indicator-page'
import { Crumbs } from '@/components/layout/crumbs'
import { Page } from '@/components/layout/page'
import { getFramework } from '@/lib/frameworks/registry'

type Props = PageProps<'/indicators/[slug]'>

async function requestIndicator({ params }: Props) {
  const { slug } = await params
  return getFramework().indicators.find((indicator) => indicator.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, definition } = await requestIndicator(props)
  return { title: name, description: definition }
}

export default async function Indicator(props: Props) {
  const indicator = await requestIndicator(props)
  const t = await getTranslations('site')
  return (
    <Page current="indicators">
      <Crumbs above={[{ href: '/indicators', text: t('indicators') }]} here={<span lang="en">{indicator.code}</span>} />
      <IndicatorPage framework={getFramework()} indicator={indicator} />
    </Page>
  )
}
