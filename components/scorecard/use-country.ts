import { useLocale, useTranslations } from 'next-intl'
import { countryNames } from '@/lib/i18n/countries'

/** The name of a city's country in the reader's language, from its ISO code; an invented city lies in none. */
export function useCountry() {
  const name = countryNames(useLocale())
  const t = useTranslations('fictional')
  return ({ country, fictional }: { country: string; fictional: boolean }): string =>
    fictional ? t('country') : name(country)
}
