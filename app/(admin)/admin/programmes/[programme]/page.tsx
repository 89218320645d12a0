import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Programme } from '@/components/admin/programme'
import { requireRole } from '@/lib/auth/require-role'
import { listManagedCities } from '@/lib/cities/queries'
import { getManagedProgramme } from '@/lib/pilots/queries/managed'
import { editProgramme, putCity, takeCityOut } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('programmes'),
})

type Props = { params: Promise<{ programme: string }> }

export default async function ProgrammePage({ params }: Props) {
  const { programme: slug } = await params
  const actor = await requireRole('admin', `/admin/programmes/${slug}`)
  const programme = (await getManagedProgramme(slug)) ?? notFound()
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Programme
        programme={programme}
        cities={await listManagedCities()}
        actions={{ edit: editProgramme, put: putCity, remove: takeCityOut }}
      />
    </SignedInPage>
  )
}
