import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { UserTable } from '@/components/admin/user-table'
import { requireRole } from '@/lib/auth/require-role'
import { listUsers } from '@/lib/users/queries'
import { disableUser, enableUser } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('admin'))('title') })

export default async function AdminPage() {
  const actor = await requireRole('admin', '/admin')
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <UserTable users={await listUsers()} self={actor.id} disable={disableUser} enable={enableUser} />
    </SignedInPage>
  )
}
