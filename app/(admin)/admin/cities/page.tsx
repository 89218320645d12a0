import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Cities } from '@/components/admin/cities'
import { requireRole } from '@/lib/auth/require-role'
import { listManagedCities } from '@/lib/cities/queries'
import { listUsers } from '@/lib/users/queries'
import { addCity, joinCity } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('cities'),
})

export default async function CitiesPage() {
  const actor = await requireRole('admin', '/admin/cities')
  const [cities, users] = await Promise.all([listManagedCities(), listUsers()])
  const officials = users.filter((user) => user.role === 'official' && !user.disabledAt)
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Cities cities={cities} officials={officials} actions={{ add: addCity, join: joinCity }} />
    </SignedInPage>
  )
}
