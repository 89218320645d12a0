import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { env } from '@/lib/env'
import messages from '@/messages/en.json'
import { chooseLocale, isPseudo } from './locales'
import { pseudoCatalogue } from './pseudo'

/** Language and texts of one request. There is no language in the address: the reader's own settings decide. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get('locale')?.value
  const locale = chooseLocale({
    ...(cookie === undefined ? {} : { cookie }),
    acceptLanguage: (await headers()).get('accept-language'),
    pseudo: env.PSEUDO_LOCALES,
  })
  return {
    locale,
    timeZone: 'UTC',
    messages: isPseudo(locale) ? pseudoCatalogue(messages, locale) : messages,
  }
})
