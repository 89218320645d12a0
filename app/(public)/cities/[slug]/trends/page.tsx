import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TrendsPage } from '@/components/trends/trends-page'
import { requestYears, YearsPage } from './over-years'

type Props = PageProps<'/cities/[slug]/trends'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { latest } = await requestYears((await params).slug)
  const t = await getTranslations('trends')
  return { title: `${t('title')}: ${latest.city.name}` }
}

export default async function Trends({ params, searchParams }: Props) {
  const { scorecards, latest } = await requestYears((await params).slug)
  return (
    <YearsPage latest={latest}>
      <TrendsPage scorecards={scorecards} latest={latest} explore={(await searchParams).explore === '1'} />
    </YearsPage>
  )
}
