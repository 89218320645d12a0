'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { withoutValue } from '@/lib/outcome'
import { assessorParts } from '@/lib/policy/policy'
import { assignAssessor, unassignAssessor } from '@/lib/reviews/commands/assign'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'

const submission = z.object({ submissionId: z.uuid() })

export const appointAssessor = action({
  schema: z.object({ submissionId: z.uuid(), assessorId: z.uuid(), part: z.enum(assessorParts) }),
  who: 'signed-in',
  run: ({ submissionId, assessorId, part }, actor) => assignAssessor(actor, submissionId, assessorId, part),
})

export const dismissAssessor = action({
  schema: z.object({ submissionId: z.uuid(), assessorId: z.uuid() }),
  who: 'signed-in',
  run: ({ submissionId, assessorId }, actor) => unassignAssessor(actor, submissionId, assessorId),
})

export const publishVerified = action({
  schema: submission,
  who: 'signed-in',
  run: async ({ submissionId }, actor) =>
    withoutValue(await publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'verified' })),
})

export const publishProvisional = action({
  schema: submission,
  who: 'signed-in',
  run: async ({ submissionId }, actor) =>
    withoutValue(await publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'provisional' })),
})

export const publishTranscription = action({
  schema: submission,
  who: 'signed-in',
  run: async ({ submissionId }, actor) =>
    withoutValue(await publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'transcribed' })),
})

export const openCorrection = action({
  schema: z.object({ submissionId: z.uuid(), note: z.string() }),
  who: 'signed-in',
  run: async (input, actor) => withoutValue(await correct(actor, input)),
})
