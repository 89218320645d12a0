/** Languages the interface is written in. The reader's region still decides how numbers and dates look. */
const languages = ['en']

/** Test languages made from the English catalogue: longer and accented, and right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const
export type PseudoLocale = (typeof pseudoLocales)[number]

/** English without a region reads dates as 12 June 2020. */
const fallback = 'en-GB'

export const isPseudo = (locale: string): locale is PseudoLocale => pseudoLocales.some((pseudo) => pseudo === locale)

/**
 * The locale of one request: a pseudo-locale when it is asked for by cookie and allowed, otherwise the reader's first
 * accepted language that the interface speaks, with its region, otherwise British English.
 */
export function chooseLocale(asked: { cookie?: string; acceptLanguage?: string | null; pseudo: boolean }): string {
  const { cookie, acceptLanguage, pseudo } = asked
  if (pseudo && cookie && isPseudo(cookie)) return cookie
  for (const tag of acceptedTags(acceptLanguage ?? '')) {
    const match = /^([a-z]{2})(?:-([a-z]{2}))?$/i.exec(tag)
    const language = match?.[1]?.toLowerCase()
    if (!language || !languages.includes(language)) continue
    const region = match?.[2]?.toUpperCase()
    return region && !['XA', 'XB'].includes(region) ? `${language}-${region}` : fallback
  }
  return fallback
}

/** Language tags of an Accept-Language header, the most wanted first. */
function acceptedTags(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight = ''] = part.trim().split(/\s*;\s*q=/)
      return { tag, weight: weight === '' ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr'
}

/** The locale for numbers and dates; pseudo-locales keep English ones so that only words change. */
export function formatLocale(locale: string): string {
  return isPseudo(locale) ? fallback : locale
}
