import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Crumbs } from '@/components/layout/crumbs'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { SimilarPage } from '@/components/similar/similar-page'
import { getFacts, listSimilar } from '@/lib/comparisons/queries/similar'
import { readWeights } from '@/lib/comparisons/similar'

type Props = PageProps<'/cities/[slug]/similar'>

const requestFacts = cache(async (slug: string) => (await getFacts(slug)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug } = await requestFacts((await params).slug)
  const t = await getTranslations('similar')
  return { title: t('meta', { name }), alternates: { canonical: `/cities/${slug}/similar` } }
}

/** The cities most like one, by weights that stand in the address. */
export default async function SimilarCities({ params, searchParams }: Props) {
  const city = await requestFacts((await params).slug)
  const t = await getTranslations()
  const weights = readWeights(await searchParams)
  const above = [
    { href: '/cities', text: t('site.cities') },
    { href: `/cities/${city.slug}`, text: <span lang="">{city.name}</span> },
  ]
  return (
    <Page current="cities" {...(city.fictional ? { ribbon: <FictionalRibbon city={city.name} /> } : {})}>
      <Crumbs above={above} here={t('similar.crumb')} />
      <SimilarPage city={city} cities={await listSimilar(city, weights, 12)} weights={weights} />
    </Page>
  )
}
