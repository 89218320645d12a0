/** What a reader names as the source of a challenge: an address, or a citation in words. Pure. */

/** The address a source is, or null where it is words. Only http and https; none that hides its host behind a user name. */
export function linkOf(source: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(source) || !URL.canParse(source)) return null
  const url = new URL(source)
  return url.username === '' && url.password === '' ? url.href : null
}

/** Looks like an address, and is none that can be followed. An address with words after it, such as “, table 7”, is words. */
export const isBadLink = (source: string): boolean =>
  /^[a-z][a-z0-9+.-]*:(?:\/\/|\S+$)/i.test(source) &&
  !/^(?:doi|isbn|issn|urn):/i.test(source) &&
  !/^https?:\/\/\S+\s/i.test(source) &&
  linkOf(source) === null
