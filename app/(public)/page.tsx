import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomePage } from '@/components/home/home-page'
import { Page } from '@/components/layout/page'
import { getFramework } from '@/lib/frameworks/registry'
import { sharing } from '@/lib/previews/sharing'
import { getScorecard } from '@/lib/scorecards/queries'
import { findFullest, listCities, listCountries, listDots, listNewest } from '@/lib/scorecards/queries/cities'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return {
    title: { absolute: `${t('site.name')} – ${t('home.title')}` },
    ...sharing({ url: '/preview.png', alt: t('preview.home') }),
  }
}

export default async function Home() {
  const list = { sort: 'name', country: null, page: 1 } as const
  const [real, demo, countries, dots, newest, fullest] = await Promise.all([
    listCities({ ...list, fictional: false }),
    listCities({ ...list, fictional: true }),
    listCountries(),
    listDots(),
    listNewest(6),
    findFullest(),
  ])
  const featured = fullest ? await getScorecard(fullest) : null
  return (
    <Page current="cities">
      <HomePage {...{ real, demo, dots, newest, featured }} countries={countries.length} framework={getFramework()} />
    </Page>
  )
}
