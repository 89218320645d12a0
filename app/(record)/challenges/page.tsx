import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { AdminFrame } from '@/components/admin/admin-section'
import { ChallengeList } from '@/components/challenge/challenge-list'
import { requireSession } from '@/lib/auth/session'
import { listChallenges } from '@/lib/challenges/queries'
import { answer, decline, show } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('challenge.list'))('title'),
})

/** The challenges that the reader looks after: an administrator all, a city its own, a lead assessor those of their cities. */
export default async function ChallengesPage() {
  const actor = await requireSession('/challenges')
  const t = await getTranslations()
  const challenges = await listChallenges(actor)
  const isAdmin = actor.role === 'admin'
  const page = (
    <>
      <h1>{t('challenge.list.title')}</h1>
      <p className="stand">
        {isAdmin ? `${t('admin.standfirsts.challenges')} ` : ''}
        {t('challenge.list.stand', { count: challenges.length })}
      </p>
      <ChallengeList challenges={challenges} actions={{ show, decline, answer }} />
    </>
  )
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      {isAdmin ? <AdminFrame place="challenges">{page}</AdminFrame> : <div className="desk">{page}</div>}
    </SignedInPage>
  )
}
