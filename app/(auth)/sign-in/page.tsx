import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { homes } from '@/components/account/account-bar'
import { SignIn } from '@/components/account/sign-in'
import { Page } from '@/components/layout/page'
import { getSession } from '@/lib/auth/session'
import { ownPath } from '@/lib/http/own-path'
import { signIn } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('signIn'))('title') })

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const wanted = typeof next === 'string' ? next : undefined
  const actor = await getSession()
  if (actor) redirect(ownPath(wanted, homes[actor.role]))
  return (
    <Page>
      <SignIn action={signIn} next={ownPath(wanted, '')} />
    </Page>
  )
}
