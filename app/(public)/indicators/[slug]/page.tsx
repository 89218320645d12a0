import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { IndicatorPage } from '@/components/indicator/indicator-page'
import { Crumbs } from '@/components/layout/crumbs'
import { Page } from '@/components/layout/page'
import { listBins, listFew, listReporting, listSpreads, listTallies } from '@/lib/comparisons/queries/distribution'
import { listValueDots } from '@/lib/comparisons/queries/map'
import { fullestOf } from '@/lib/comparisons/standings'
import { getFramework } from '@/lib/frameworks/registry'
import { sharing } from '@/lib/previews/sharing'

type Props = PageProps<'/indicators/[slug]'>

async function requestIndicator({ params }: Props) {
  const { slug } = await params
  return getFramework().indicators.find((indicator) => indicator.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, definition, slug } = await requestIndicator(props)
  const t = await getTranslations('preview')
  const types = { 'text/csv': `/indicators/${slug}.csv`, 'application/json': `/indicators/${slug}.json` }
  return {
    title: name,
    description: definition,
    alternates: { canonical: `/indicators/${slug}`, types },
    ...sharing({ url: `/indicators/${slug}/preview.png`, alt: t('indicator', { name }) }),
  }
}

/** How many cities one page of the list shows. */
const pageSize = 25

export default async function Indicator(props: Props) {
  const indicator = await requestIndicator(props)
  const { after, explore } = await props.searchParams
  const from = typeof after === 'string' ? after : ''
  const { code } = indicator
  const tallies = await listTallies(code)
  const mapped = fullestOf(indicator.dataPoints, tallies)
  const [t, bins, spreads, few, rows, where] = await Promise.all([
    getTranslations('site'),
    listBins(code),
    listSpreads(code),
    listFew(code),
    listReporting(code, from, pageSize + 1),
    listValueDots(code, mapped?.id ?? ''),
  ])
  const slugs = [...new Set(rows.map(({ slug }) => slug))]
  const more = slugs.length > pageSize
  const reporting = {
    rows: more ? rows.filter(({ slug }) => slug !== slugs[pageSize]) : rows,
    next: more ? (slugs[pageSize - 1] ?? null) : null,
    first: from === '',
  }
  return (
    <Page current="indicators">
      <Crumbs above={[{ href: '/indicators', text: t('indicators') }]} here={<span lang="en">{indicator.code}</span>} />
      <IndicatorPage
        framework={getFramework()}
        indicator={indicator}
        standings={{ bins, tallies, spreads, few }}
        reporting={reporting}
        mapped={mapped}
        where={where}
        explore={explore === '1'}
      />
    </Page>
  )
}
