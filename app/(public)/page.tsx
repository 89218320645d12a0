import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomePage } from '@/components/home/home-page'
import { Page } from '@/components/layout/page'
import { listExtents } from '@/lib/comparisons/queries/extent'
import { getFramework } from '@/lib/frameworks/registry'
import { sharing } from '@/lib/previews/sharing'
import { getScorecard } from '@/lib/scorecards/queries'
import { countReal, findFullest, listCities, listCityRows, listDots, listNewest } from '@/lib/scorecards/queries/cities'
import { listLately } from '@/lib/scorecards/queries/lately'

/** What the home page shows of how far cities are apart: in units that everybody knows, and reported by several. */
const compared = ['EC: P: EM: 1C', 'EN: EN: WS: 2C', 'EC: I: WS: 3C', 'SC: SH: SI: 2C']

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return {
    title: { absolute: `${t('site.name')} – ${t('home.title')}` },
    ...sharing({ url: '/preview.png', alt: t('preview.home') }),
  }
}

export default async function Home() {
  const list = { sort: 'name', country: null, page: 1 } as const
  const [rows, demo, count, where, newest, fullest, extents, lately] = await Promise.all([
    listCityRows({ ...list, fictional: false }),
    listCities({ ...list, fictional: true }),
    countReal(),
    listDots(),
    listNewest(6),
    findFullest(),
    listExtents(compared),
    listLately(5),
  ])
  const real = { rows, total: count.cities }
  const featured = fullest ? await getScorecard(fullest.slug) : null
  return (
    <Page current="cities">
      <HomePage
        {...{ real, demo, where, newest, featured, extents, lately }}
        tied={fullest?.tied ?? 0}
        countries={count.countries}
        framework={getFramework()}
      />
    </Page>
  )
}
