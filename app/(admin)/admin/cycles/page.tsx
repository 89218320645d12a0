import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Cycles } from '@/components/admin/cycles'
import { requireRole } from '@/lib/auth/require-role'
import { listCycles } from '@/lib/cycles/queries'
import { addCycle, changeShare } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('cycles'),
})

export default async function CyclesPage() {
  const actor = await requireRole('admin', '/admin/cycles')
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Cycles cycles={await listCycles()} open={addCycle} changeShare={changeShare} />
    </SignedInPage>
  )
}
