import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { sharing } from '@/lib/previews/sharing'

/** The picture of every public page that has none of its own. */
export async function generateMetadata(): Promise<Metadata> {
  return sharing({ url: '/preview.png', alt: (await getTranslations('preview'))('home') })
}

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children
}
