import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Assessors } from '@/components/admin/assessors'
import { requireRole } from '@/lib/auth/require-role'
import { listAssessors } from '@/lib/reviews/queries/assessors'
import { qualify } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('assessors'),
})

export default async function AssessorsPage() {
  const actor = await requireRole('admin', '/admin/assessors')
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Assessors assessors={await listAssessors(actor)} qualify={qualify} />
    </SignedInPage>
  )
}
