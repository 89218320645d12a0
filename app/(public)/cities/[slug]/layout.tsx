import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sharing } from '@/lib/previews/sharing'

/** The picture of every page about a city that has none of its own: that of its latest publication. */
export async function generateMetadata({ params }: LayoutProps<'/cities/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const alt = (await getTranslations('preview'))('ofCity')
  return sharing({ url: `/cities/${encodeURIComponent(slug)}/preview.png`, alt })
}

export default function CityLayout({ children }: LayoutProps<'/cities/[slug]'>) {
  return children
}
