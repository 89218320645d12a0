import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadComparison, loadTrend } from '@/app/(public)/compare/load'
import { Embedded } from '@/components/compare/embedded'
import { readView } from '@/lib/comparisons/address'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compare'))('meta'), robots: { index: false } }
}

/** A comparison for the frames of other pages; `proxy.ts` lets these addresses be framed, and no others. */
export default async function EmbeddedComparison({ searchParams }: PageProps<'/embed/compare'>) {
  const comparison = await loadComparison(readView(await searchParams))
  if (comparison.sides.length === 0) notFound()
  return (
    <main id="main" className="wrap embedded">
      <Embedded comparison={comparison} trend={await loadTrend(comparison)} />
    </main>
  )
}
