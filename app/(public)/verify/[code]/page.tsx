import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { CheckResult } from '@/components/report/check-result'
import { codeOf, readCode } from '@/lib/scorecards/code'
import { checkCertificate } from '@/lib/scorecards/queries/certificate'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('verify'))('title'), robots: { index: false } }
}

/** What a certificate's address shows: worked out again from the stored bytes at the moment of asking. */
export default async function VerifyCode({ params }: PageProps<'/verify/[code]'>) {
  const typed = (await params).code
  const read = readCode(typed)
  const check = await checkCertificate(typed)
  return (
    <Page>
      <CheckResult check={check} code={read === null ? typed.slice(0, 80) : codeOf(read)} now={new Date()} />
    </Page>
  )
}
