/** Whose notation numbers are typed in: the reader's own, also where the interface does not speak their language. */

/**
 * The first of the reader's languages whose numbers are known, else `fallback`. In the browser `languages` is
 * `navigator.languages`; on the server the tags of Accept-Language, the most wanted first. What is no language is passed over.
 */
export function numberLocale(languages: readonly string[], fallback: string): string {
  return languages.find(isKnown) ?? fallback
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false // "*" and other things that a header may carry
  }
}
