import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Submissions } from '@/components/admin/submissions'
import { requireRole } from '@/lib/auth/require-role'
import { countDataPoints } from '@/lib/frameworks/count'
import { getFramework } from '@/lib/frameworks/registry'
import { can } from '@/lib/policy/policy'
import { listReviews } from '@/lib/submissions/queries'
import { availableEvents } from '@/lib/submissions/workflow'
import { listUsers } from '@/lib/users/queries'
import { appointAssessor, publishProvisional, publishVerified } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('submissions'),
})

export default async function SubmissionsPage() {
  const actor = await requireRole('admin', '/admin/submissions')
  const [submissions, users] = await Promise.all([listReviews(actor), listUsers()])
  const rows = submissions.map((row) => ({
    ...row,
    events: availableEvents(row.kind, row.state, (needs) => can(actor, needs, { cityId: row.city.id })),
  }))
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Submissions
        rows={rows}
        total={countDataPoints(getFramework())}
        assessors={users.filter((user) => user.role === 'assessor' && !user.disabledAt)}
        actions={{ publish: publishVerified, 'publish-provisional': publishProvisional }}
        appoint={appointAssessor}
      />
    </SignedInPage>
  )
}
