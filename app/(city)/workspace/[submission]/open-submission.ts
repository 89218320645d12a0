import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/require-role'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { type Actor, can } from '@/lib/policy/policy'
import { requireSubmission } from '@/lib/submissions/queries'
import type { SubmissionHead } from '@/lib/submissions/store/head'

export type Opened = { actor: Actor; submission: SubmissionHead; framework: Framework; coordinates: boolean }

/** The submission of a page's address for an official of its city; for anybody else there is no such page. Read once per request. */
export const openSubmission = cache(async (id: string, from: string): Promise<Opened> => {
  const actor = await requireRole('official', from)
  const submission = (await requireSubmission(actor, id)) ?? notFound()
  const { framework, edition } = submission.cycle
  return {
    actor,
    submission,
    framework: getFramework(framework, edition),
    coordinates: can(actor, 'task.assign', submission.resource),
  }
})
