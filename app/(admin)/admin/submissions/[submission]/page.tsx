import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { Appointment } from '@/components/admin/appointment'
import { requireRole } from '@/lib/auth/require-role'
import { can } from '@/lib/policy/policy'
import { getAppointment } from '@/lib/reviews/queries/assessors'
import { availableEvents } from '@/lib/submissions/workflow'
import { appointAssessor, dismissAssessor, openCorrection } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.appointment'))('title'),
})

type Props = { params: Promise<{ submission: string }> }

export default async function SubmissionPage({ params }: Props) {
  const { submission: id } = await params
  const actor = await requireRole('admin', `/admin/submissions/${id}`)
  const appointment = (await getAppointment(actor, id)) ?? notFound()
  const { kind, state, resource } = appointment.head
  const events = availableEvents(kind, state, (needs) => can(actor, needs, resource))
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Appointment
        {...appointment}
        actions={{ appoint: appointAssessor, dismiss: dismissAssessor }}
        correct={events.includes('correct') || events.includes('correct-transcription') ? openCorrection : null}
      />
    </SignedInPage>
  )
}
