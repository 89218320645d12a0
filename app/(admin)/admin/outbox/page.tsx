import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Outbox } from '@/components/admin/outbox'
import { requireRole } from '@/lib/auth/require-role'
import { mailStates } from '@/lib/mail/kinds'
import { getOutbox } from '@/lib/mail/queries'
import { sendAgain } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('outbox'),
})

const searchSchema = z.object({
  state: z.enum(mailStates).nullable().catch(null).default(null),
  before: z.string().nullable().catch(null).default(null),
})

export default async function OutboxPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireRole('admin', '/admin/outbox')
  const { state, before } = searchSchema.parse(await searchParams)
  const outbox = (await getOutbox(actor, state, before)) ?? notFound()
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Outbox {...outbox} shown={state} later={before !== null} again={sendAgain} />
    </SignedInPage>
  )
}
