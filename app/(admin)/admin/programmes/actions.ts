'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { done } from '@/lib/outcome'
import { changeProgramme, createProgramme, removeCity, setParticipation } from '@/lib/pilots/commands'
import { typedNumber, typedText } from '../form-values'

const told = { name: z.string(), description: z.string(), link: typedText, since: z.coerce.number() }

export const addProgramme = action({
  schema: z.object({ ...told, slug: z.string() }),
  who: 'signed-in',
  run: async (input, actor) => {
    const outcome = await createProgramme(actor, input)
    return outcome.ok ? done({ to: `/admin/programmes/${input.slug}` }) : outcome
  },
})

export const editProgramme = action({
  schema: z.object({ ...told, programmeId: z.uuid() }),
  who: 'signed-in',
  run: (input, actor) => changeProgramme(actor, input),
})

export const putCity = action({
  schema: z.object({ programmeId: z.uuid(), cityId: z.uuid(), joinedIn: z.coerce.number(), leftIn: typedNumber }),
  who: 'signed-in',
  run: (input, actor) => setParticipation(actor, input),
})

export const takeCityOut = action({
  schema: z.object({ programmeId: z.uuid(), cityId: z.uuid() }),
  who: 'signed-in',
  run: ({ programmeId, cityId }, actor) => removeCity(actor, programmeId, cityId),
})
