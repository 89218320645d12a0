import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IndicatorList } from '@/components/indicator/indicator-list'
import { Page } from '@/components/layout/page'
import { getFramework } from '@/lib/frameworks/registry'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('indicators'))('meta') }
}

export default function Indicators() {
  return (
    <Page current="indicators">
      <IndicatorList framework={getFramework()} />
    </Page>
  )
}
