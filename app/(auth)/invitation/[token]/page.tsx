import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { Invitation } from '@/components/account/invitation'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Page } from '@/components/layout/page'
import { getSession } from '@/lib/auth/session'
import { getInvitation } from '@/lib/invitations/queries'
import { accept, join, signInAndJoin } from './actions'

/** The address is a secret: no search engine keeps it, and no other site hears it. */
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invitation'))('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const [invitation, actor] = await Promise.all([getInvitation(token), getSession()])
  const drawn = (
    <Invitation token={token} invitation={invitation} reader={actor} actions={{ accept, join, signInAndJoin }} />
  )
  if (!actor) return <Page>{drawn}</Page>
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      {drawn}
    </SignedInPage>
  )
}
