import { formatLocale } from './locales'

/** What countries are called in the reader's language, by their ISO 3166-1 codes; a code without a name is its own. Pure. */
export function countryNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames([formatLocale(locale)], { type: 'region', fallback: 'code' })
  return (code) => names.of(code) ?? code
}
