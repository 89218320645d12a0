import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notFound'))('meta') }
}

export default async function NotFound() {
  const t = await getTranslations('notFound')
  return (
    <Page>
      <div className="plainpage">
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        <ul>
          <li>
            <a href="/cities">{t('cities')}</a>
          </li>
          <li>
            <a href="/indicators">{t('indicators')}</a>
          </li>
        </ul>
      </div>
    </Page>
  )
}
