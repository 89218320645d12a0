'use server'

import { z } from 'zod'
import { createCity } from '@/lib/cities/commands'
import { openCycle, setSecondShare } from '@/lib/cycles/commands'
import { action } from '@/lib/http/action'
import { withoutValue } from '@/lib/outcome'
import { qualifyAssessor } from '@/lib/reviews/commands/qualify'
import { addMember, createUser, setUserDisabled } from '@/lib/users/commands'
import { membershipRoleSchema, roleSchema } from '@/lib/users/schemas'
import { typedNumber, typedPercent } from './form-values'

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
  schema: z.object({
    year: z.coerce.number(),
    name: z.string(),
    opensOn: z.string(),
    dueOn: z.string(),
    secondShare: typedPercent,
  }),
  who: 'signed-in',
  run: async (input, actor) => withoutValue(await openCycle(actor, { framework: 'u4ssc', edition: '2017', ...input })),
})

export const changeShare = action({
  schema: z.object({ cycleId: z.uuid(), secondShare: typedPercent }),
  who: 'signed-in',
  run: (input, actor) => setSecondShare(actor, input),
})

export const qualify = action({
  schema: z.object({ assessorId: z.uuid() }),
  who: 'signed-in',
  run: ({ assessorId }, actor) => qualifyAssessor(actor, assessorId),
})
