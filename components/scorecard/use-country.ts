import { useLocale, useTranslations } from 'next-intl'
import { formatLocale } from '@/lib/i18n/locales'

/** The name of a city's country in the reader's language, from its ISO code; an invented city lies in none. */
export function useCountry() {
  const names = new Intl.DisplayNames([formatLocale(useLocale())], { type: 'region', fallback: 'code' })
  const t = useTranslations('fictional')
  return ({ country, fictional }: { country: string; fictional: boolean }): string =>
    fictional ? t('country') : (names.of(country) ?? country)
}
