import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CategoryTrendsPage } from '@/components/trends/category-trends-page'
import { categoriesOf } from '@/lib/scorecards/series/findings'
import { requestYears, YearsPage } from '../over-years'

type Props = PageProps<'/cities/[slug]/trends/[category]'>

/** A category of the latest edition by its number, or a proper 404. */
async function request({ params }: Props) {
  const { slug, category: number } = await params
  const { scorecards, latest } = await requestYears(slug)
  const category = categoriesOf(latest).find((each) => String(each.number) === number) ?? notFound()
  return { scorecards, latest, category }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { latest, category } = await request(props)
  const t = await getTranslations('trends')
  return { title: `${category.name}, ${t('over')}: ${latest.city.name}` }
}

export default async function CategoryTrends(props: Props) {
  const { scorecards, latest, category } = await request(props)
  const { explore } = await props.searchParams
  return (
    <YearsPage latest={latest} here={<span lang="en">{category.name}</span>}>
      <CategoryTrendsPage scorecards={scorecards} latest={latest} category={category} explore={explore === '1'} />
    </YearsPage>
  )
}
