import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isTheme } from '@/components/layout/theme-choice'
import { env } from '@/lib/env'
import { directionOf } from '@/lib/i18n/locales'
import '@/styles/index.css'
import { fonts } from './fonts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return {
    // Pictures of a page are asked for from elsewhere: their addresses are whole.
    metadataBase: new URL(env.PUBLIC_URL),
    title: { default: t('name'), template: `%s – ${t('name')}` },
    description: t('description'),
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, site, fault, jar] = [
    await getLocale(),
    await getTranslations('site'),
    await getTranslations('fault'),
    await cookies(),
  ]
  const theme = jar.get('theme')?.value
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={fonts}
      data-theme={isTheme(theme) && theme !== 'system' ? theme : undefined}
    >
      {/* The error boundary runs in the browser, where there is no catalogue: it reads its words from here. */}
      <body data-fault={fault('title')} data-fault-text={fault('text')} data-fault-again={fault('again')}>
        <a className="skip" href="#main">
          {site('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
