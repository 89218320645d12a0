import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomePage } from '@/components/home/home-page'
import { Page } from '@/components/layout/page'
import { getFramework } from '@/lib/frameworks/registry'
import { getScorecard, listCities } from '@/lib/scorecards/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: { absolute: `${t('site.name')} – ${t('home.title')}` } }
}

export default async function Home() {
  const cities = await listCities()
  const fullest = cities.filter((city) => !city.fictional).sort((a, b) => b.coverage.reported - a.coverage.reported)[0]
  const featured = fullest ? await getScorecard(fullest.slug) : null
  return (
    <Page current="cities">
      <HomePage cities={cities} featured={featured} framework={getFramework()} />
    </Page>
  )
}
