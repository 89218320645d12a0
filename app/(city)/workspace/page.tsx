import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Workspace } from '@/components/submission/workspace'
import { requireRole } from '@/lib/auth/require-role'
import { countDataPoints } from '@/lib/frameworks/count'
import { getFramework } from '@/lib/frameworks/registry'
import { can } from '@/lib/policy/policy'
import { listOwnSubmissions } from '@/lib/submissions/queries'
import { availableEvents } from '@/lib/submissions/workflow'
import { submitSubmission, withdrawSubmission } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('workspace'))('title'),
})

export default async function WorkspacePage() {
  const actor = await requireRole('official', '/workspace')
  const submissions = await listOwnSubmissions(actor)
  const rows = submissions.map((row) => ({
    ...row,
    events: availableEvents(row.kind, row.state, (needs) => can(actor, needs, { cityId: row.city.id })),
  }))
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Workspace
        rows={rows}
        total={countDataPoints(getFramework())}
        actions={{ submit: submitSubmission, withdraw: withdrawSubmission }}
      />
    </SignedInPage>
  )
}
