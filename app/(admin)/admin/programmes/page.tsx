import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Programmes } from '@/components/admin/programmes'
import { requireRole } from '@/lib/auth/require-role'
import { listManagedProgrammes } from '@/lib/pilots/queries/managed'
import { addProgramme } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('programmes'),
})

export default async function ProgrammesPage() {
  const actor = await requireRole('admin', '/admin/programmes')
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Programmes programmes={await listManagedProgrammes()} add={addProgramme} />
    </SignedInPage>
  )
}
