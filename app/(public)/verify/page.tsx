import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { CheckForm } from '@/components/report/check-form'
import { codeOf, readCode } from '@/lib/scorecards/code'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('verify'))('title') }
}

/** Asks for a code; one that was typed leads to the address that its certificate names. */
export default async function Verify({ searchParams }: PageProps<'/verify'>) {
  const { code } = await searchParams
  const typed = typeof code === 'string' ? code : undefined
  const read = readCode(typed ?? '')
  if (read !== null) redirect(`/verify/${read.length >= 16 ? codeOf(read) : read}`)
  const t = await getTranslations('verify')
  return (
    <Page>
      <section className="pagehead">
        <h1>{t('title')}</h1>
        <p className="stand">{t('standfirst')}</p>
        <CheckForm {...(typed === undefined ? {} : { typed })} />
      </section>
    </Page>
  )
}
