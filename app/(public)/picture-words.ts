import { createTranslator } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/locales'
import { drawable } from '@/lib/previews/typefaces'
import messages from '@/messages/en.json'

/** The words of a picture: in the reader's language where its letters can be drawn and run as we draw them, else in English. */
export async function getPictureWords() {
  const locale = await getLocale()
  const own = directionOf(locale) === 'ltr'
  const t = own ? await getTranslations() : createTranslator({ locale: 'en-GB', messages })
  return {
    t,
    locale: own ? locale : 'en-GB',
    frame: { brand: drawable(t('site.name')), foot: drawable(t('site.dataLicence')) },
  }
}
