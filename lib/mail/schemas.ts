import { z } from 'zod'
import { mailPaces, noticeKinds } from './kinds'

/** What a person wants to be told of: `wanted` are the kinds; all others of their role are muted. */
export const chooseMailSchema = z.strictObject({
  pace: z.enum(mailPaces),
  wanted: z.array(z.enum(noticeKinds)),
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a locale such as en-GB'),
})
export type ChooseMail = z.input<typeof chooseMailSchema>
