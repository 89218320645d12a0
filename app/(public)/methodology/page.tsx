import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { MethodPage } from '@/components/method/method-page'
import { getFramework } from '@/lib/frameworks/registry'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('method'))('meta') }
}

export default function Methodology() {
  return (
    <Page current="method">
      <MethodPage framework={getFramework()} />
    </Page>
  )
}
