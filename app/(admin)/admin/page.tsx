import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Accounts } from '@/components/admin/accounts'
import { requireRole } from '@/lib/auth/require-role'
import { listUsers } from '@/lib/users/queries'
import { addUser, disableUser, enableUser } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('accounts'),
})

export default async function AccountsPage() {
  const actor = await requireRole('admin', '/admin')
  const actions = { add: addUser, disable: disableUser, enable: enableUser }
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Accounts users={await listUsers()} self={actor.id} actions={actions} />
    </SignedInPage>
  )
}
