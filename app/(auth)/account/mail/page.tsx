import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { MailChoice } from '@/components/account/mail-choice'
import { SignedInPage } from '@/components/account/signed-in-page'
import { requireSession } from '@/lib/auth/session'
import { kindsOf } from '@/lib/mail/kinds'
import { getMailChoice } from '@/lib/mail/queries'
import { saveMailChoice } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mailChoice'))('title'),
})

export default async function MailPage({ searchParams }: PageProps<'/account/mail'>) {
  const actor = await requireSession('/account/mail')
  const { saved } = await searchParams
  const choice = await getMailChoice(actor)
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <MailChoice choice={choice} kinds={kindsOf[actor.role]} saved={saved === 'yes'} save={saveMailChoice} />
    </SignedInPage>
  )
}
