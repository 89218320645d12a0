import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { ReviewQueue } from '@/components/review/review-queue'
import { requireRole } from '@/lib/auth/require-role'
import { countDataPoints } from '@/lib/frameworks/count'
import { getFramework } from '@/lib/frameworks/registry'
import { can } from '@/lib/policy/policy'
import { listReviews } from '@/lib/submissions/queries'
import { availableEvents } from '@/lib/submissions/workflow'
import { takeUpReview } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review'))('title') })

export default async function ReviewPage() {
  const actor = await requireRole('assessor', '/review')
  const rows = (await listReviews(actor)).map((row) => {
    return { ...row, events: availableEvents(row.kind, row.state, (needs) => can(actor, needs, row.resource)) }
  })
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <ReviewQueue rows={rows} total={countDataPoints(getFramework())} actions={{ 'start-review': takeUpReview }} />
    </SignedInPage>
  )
}
