import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { SearchPage } from '@/components/search/search-page'
import { getFramework } from '@/lib/frameworks/registry'
import { findCities } from '@/lib/search/queries'
import { searchStandard } from '@/lib/search/standard'

/** What nobody types; more of it is not looked at. */
const longest = 100
const perKind = 20

const queryOf = async ({ searchParams }: PageProps<'/search'>): Promise<string> => {
  const { q } = await searchParams
  return (typeof q === 'string' ? q : '').trim().slice(0, longest)
}

export async function generateMetadata(props: PageProps<'/search'>): Promise<Metadata> {
  const [t, query] = [await getTranslations('search'), await queryOf(props)]
  return { title: query === '' ? t('title') : t('meta', { query }), robots: { index: false } }
}

/** Searches cities in the database, and the standard where it is. */
export default async function Search(props: PageProps<'/search'>) {
  const query = await queryOf(props)
  const framework = getFramework()
  return (
    <Page>
      <SearchPage
        query={query}
        cities={await findCities(query, perKind)}
        standard={searchStandard(framework, query, perKind)}
        framework={framework}
      />
    </Page>
  )
}
