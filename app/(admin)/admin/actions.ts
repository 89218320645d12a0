'use server'

import { z } from 'zod'
import { createCity } from '@/lib/cities/commands'
import { openCycle } from '@/lib/cycles/commands'
import { action } from '@/lib/http/action'
import { withoutValue } from '@/lib/outcome'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { publish } from '@/lib/scorecards/commands'
import { addMember, createUser, setUserDisabled } from '@/lib/users/commands'
import { membershipRoleSchema, roleSchema } from '@/lib/users/schemas'
import { typedNumber } from './form-values'

const user = z.object({ userId: z.uuid() })

export const disableUser = action({
  schema: user,
  who: 'signed-in',
  run: ({ userId }, actor) => setUserDisabled(actor, userId, true),
})

export const enableUser = action({
  schema: user,
  who: 'signed-in',
  run: ({ userId }, actor) => setUserDisabled(actor, userId, false),
})

export const addUser = action({
  schema: z.object({ email: z.string(), name: z.string(), role: roleSchema, password: z.string() }),
  who: 'signed-in',
  run: async (input, actor) => withoutValue(await createUser(actor, input)),
})

export const addCity = action({
  schema: z.object({
    name: z.string(),
    slug: z.string(),
    country: z.string().trim().toUpperCase(),
    latitude: typedNumber,
    longitude: typedNumber,
    population: typedNumber,
    populationYear: typedNumber,
  }),
  who: 'signed-in',
  run: async (input, actor) => withoutValue(await createCity(actor, input)),
})

export const joinCity = action({
  schema: z.object({ userId: z.uuid(), cityId: z.uuid(), role: membershipRoleSchema }),
  who: 'signed-in',
  run: (input, actor) => addMember(actor, input),
})

export const addCycle = action({
  schema: z.object({ year: z.coerce.number(), name: z.string(), opensOn: z.string(), dueOn: z.string() }),
  who: 'signed-in',
  run: async (input, actor) => withoutValue(await openCycle(actor, { framework: 'u4ssc', edition: '2017', ...input })),
})

export const appointAssessor = action({
  schema: z.object({ submissionId: z.uuid(), assessorId: z.uuid() }),
  who: 'signed-in',
  run: ({ submissionId, assessorId }, actor) => assignAssessor(actor, submissionId, assessorId),
})

const submission = z.object({ submissionId: z.uuid() })

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
