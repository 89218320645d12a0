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
import { publishProvisional, publishTranscription, publishVerified } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.titles'))('submissions'),
})

export default async function SubmissionsPage() {
  const actor = await requireRole('admin', '/admin/submissions')
  const [submissions, users] = await Promise.all([listReviews(actor), listUsers()])
  const names = new Map(users.map(({ id, name }) => [id, name]))
  const rows = submissions.map((row) => ({
    ...row,
    assessors: row.resource.assessors.map((each) => ({ ...each, name: names.get(each.id) ?? '' })),
    events: availableEvents(row.kind, row.state, (needs) => can(actor, needs, { cityId: row.city.id })),
  }))
  const actions = {
    publish: publishVerified,
    'publish-provisional': publishProvisional,
    'publish-transcription': publishTranscription,
  }
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Submissions rows={rows} total={countDataPoints(getFramework())} actions={actions} />
    </SignedInPage>
  )
}
