import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ComparePage } from '@/components/compare/compare-page'
import { Page } from '@/components/layout/page'
import { addressOf, mostCities, type Params, readView, type View } from '@/lib/comparisons/address'
import { listLately, listYears } from '@/lib/comparisons/queries'
import { env } from '@/lib/env'
import { sharing } from '@/lib/previews/sharing'
import { meantBy } from '@/lib/search/meant'
import { findCities } from '@/lib/search/queries'
import { loadComparison, loadTrend } from './load'

type Props = PageProps<'/compare'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, preview] = [await getTranslations('compare'), await getTranslations('preview')]
  const view = readView(await searchParams)
  const { sides } = await loadComparison(view)
  const names = sides.map(({ scorecard }) => scorecard.city.name)
  // One picture for all views of the same cities.
  const pictured = { ...readView({}), cities: view.cities, year: view.year }
  const picture =
    names.length > 0
      ? { url: addressOf(pictured, '/compare/preview.png'), alt: preview('compare', { names: names.join(', ') }) }
      : { url: '/preview.png', alt: preview('home') }
  return {
    title: names.length > 0 ? t('metaOf', { names: names.join(', ') }) : t('meta'),
    description: t('description'),
    alternates: {
      types: {
        'text/csv': addressOf(view, '/compare.csv'),
        'application/json': addressOf(view, '/compare.json'),
      },
    },
    ...sharing(picture),
  }
}

export default async function Compare({ searchParams }: Props) {
  const params = await searchParams
  const view = readView(params)
  const asked = askedFor(params)
  const [choices, comparison] = await Promise.all([choicesFor(view, asked), loadComparison(view)])
  const slugs = comparison.sides.map(({ scorecard }) => scorecard.city.slug)
  const [trend, years] = await Promise.all([loadTrend(comparison), listYears(slugs)])
  return (
    <Page current="compare">
      <ComparePage
        comparison={comparison}
        trend={trend}
        years={years}
        asked={asked}
        choices={choices}
        origin={env.PUBLIC_URL}
      />
    </Page>
  )
}

const askedFor = ({ add }: Params): string | null => (typeof add === 'string' && add.trim() ? add.trim() : null)

/** Cities to add: those a name may mean, or those published last. A name that means just one is added at once. */
async function choicesFor(view: View, asked: string | null) {
  if (view.cities.length >= mostCities) return []
  if (asked === null)
    return view.cities.length > 1
      ? []
      : listLately(
          8,
          view.cities.map(({ slug }) => slug),
        )
  const chosen = new Set(view.cities.map(({ slug }) => slug))
  const found = (await findCities(asked, 2 * mostCities)).filter(({ slug }) => !chosen.has(slug)).slice(0, mostCities)
  const meant = meantBy(asked, found)
  if (meant) redirect(addressOf({ ...view, cities: [...view.cities, { slug: meant.slug, year: null, version: null }] }))
  return found
}
