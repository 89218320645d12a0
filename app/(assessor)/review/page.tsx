import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { WaitingChallenges } from '@/components/challenge/waiting-challenges'
import { ReviewQueue } from '@/components/review/queue'
import { countWaitingChallenges } from '@/lib/challenges/queries'
import { listQueue } from '@/lib/reviews/queries/queue'
import { declareInterest } from './actions'
import { openReviews } from './open-reviews'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review'))('title') })

export default async function ReviewPage() {
  const actor = await openReviews('/review')
  const challenges = await countWaitingChallenges(actor)
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <ReviewQueue rows={await listQueue(actor)} isAdmin={actor.role === 'admin'} declare={declareInterest} />
      <WaitingChallenges count={challenges} />
    </SignedInPage>
  )
}
