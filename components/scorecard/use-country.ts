import { useLocale } from 'next-intl'
import { formatLocale } from '@/lib/i18n/locales'

/** The name of a country in the reader's language, from its ISO code; codes kept for users (XA–XZ) have none. */
export function useCountry() {
  const names = new Intl.DisplayNames([formatLocale(useLocale())], { type: 'region', fallback: 'code' })
  return (code: string): string => names.of(code) ?? code
}
