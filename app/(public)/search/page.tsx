import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { SearchPage } from '@/components/search/search-page'
import { getFramework } from '@/lib/frameworks/registry'
import { listCountries, listProgrammes } from '@/lib/pilots/queries'
import { type NamedGroup, searchGroups } from '@/lib/search/groups'
import { findCities } from '@/lib/search/queries'
import { searchStandard } from '@/lib/search/standard'
import { getGroupName } from '../groups/names'

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

/** Every programme and country that has a page, as the reader knows it. */
async function listGroups(): Promise<NamedGroup[]> {
  const name = await getGroupName()
  const [programmes, countries] = await Promise.all([listProgrammes(), listCountries()])
  return [...programmes, ...countries].map((group) => ({ group, name: name(group) }))
}

/** Searches cities in the database, groups by the names the reader knows, and the standard where it is. */
export default async function Search(props: PageProps<'/search'>) {
  const query = await queryOf(props)
  const framework = getFramework()
  const [cities, groups] = query === '' ? [[], []] : await Promise.all([findCities(query, perKind), listGroups()])
  return (
    <Page>
      <SearchPage
        query={query}
        cities={cities}
        groups={searchGroups(groups, query, perKind)}
        standard={searchStandard(framework, query, perKind)}
        framework={framework}
      />
    </Page>
  )
}
