'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { formatLocale } from '@/lib/i18n/locales'
import { chooseMail } from '@/lib/mail/commands/choose'
import { mailPaces, noticeKinds } from '@/lib/mail/kinds'
import { done } from '@/lib/outcome'

/** Each kind is a box of its own: ticked, it is sent. */
const boxes = Object.fromEntries(noticeKinds.map((kind) => [kind, z.literal('on').optional()]))

export const saveMailChoice = action({
  schema: z.object({ pace: z.enum(mailPaces), ...boxes }),
  who: 'signed-in',
  run: async ({ pace, ...ticked }, actor) => {
    const wanted = noticeKinds.filter((kind) => kind in ticked)
    const outcome = await chooseMail(actor, { pace, wanted, locale: formatLocale(await getLocale()) })
    return outcome.ok ? done({ to: '/account/mail?saved=yes' }) : outcome
  },
})
