import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { WaitingChallenges } from '@/components/challenge/waiting-challenges'
import { Workspace } from '@/components/submission/workspace'
import { requireRole } from '@/lib/auth/require-role'
import { countWaitingChallenges } from '@/lib/challenges/queries'
import { listCyclesToOffer, listOwnCities } from '@/lib/submissions/queries/workspace'
import { startNext } from './actions'
import { viewCity } from './view-city'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('workspace'))('title'),
})

export default async function WorkspacePage() {
  const actor = await requireRole('official', '/workspace')
  const [cities, cycles, challenges] = await Promise.all([
    listOwnCities(actor),
    listCyclesToOffer(),
    countWaitingChallenges(actor),
  ])
  const now = new Date()
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Workspace cities={cities.map((city) => viewCity(city, actor, cycles, now))} start={startNext} />
      <WaitingChallenges count={challenges} />
    </SignedInPage>
  )
}
