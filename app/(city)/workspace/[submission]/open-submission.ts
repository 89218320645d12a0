import 'server-only'
import { notFound } from 'next/navigation'
import { requireRole } from '@/lib/auth/require-role'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { type Actor, can } from '@/lib/policy/policy'
import { requireSubmission, type SubmissionHead } from '@/lib/submissions/queries'

export type Opened = { actor: Actor; submission: SubmissionHead; framework: Framework; coordinates: boolean }

/** The submission of a page's address for an official of its city; for anybody else there is no such page. */
export async function openSubmission(id: string, from: string): Promise<Opened> {
  const actor = await requireRole('official', from)
  const submission = (await requireSubmission(actor, id)) ?? notFound()
  const { framework, edition } = submission.cycle
  return {
    actor,
    submission,
    framework: getFramework(framework, edition),
    coordinates: can(actor, 'task.assign', submission.resource),
  }
}
