import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CityListPage } from '@/components/home/city-list-page'
import { Page } from '@/components/layout/page'
import { countDataPoints } from '@/lib/frameworks/count'
import { getFramework } from '@/lib/frameworks/registry'
import { cityListSchema } from '@/lib/scorecards/city-list'
import { listCities, listCountries } from '@/lib/scorecards/queries/cities'

export async function generateMetadata({ searchParams }: PageProps<'/cities'>): Promise<Metadata> {
  const { fictional } = cityListSchema.parse(await searchParams)
  return { title: (await getTranslations('cities'))(fictional ? 'titleFictional' : 'title') }
}

export default async function Cities({ searchParams }: PageProps<'/cities'>) {
  const list = cityListSchema.parse(await searchParams)
  const [{ rows, total }, countries] = await Promise.all([listCities(list), listCountries()])
  return (
    <Page current="cities">
      <CityListPage
        list={list}
        rows={rows}
        total={total}
        countries={countries}
        dataPoints={countDataPoints(getFramework())}
      />
    </Page>
  )
}
