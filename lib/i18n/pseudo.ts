import type { PseudoLocale } from './locales'

/** A message catalogue: nested objects of ICU messages. */
export type Catalogue = { [key: string]: string | Catalogue }

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const accented = 'ÁƁÇÐÉƑĜĤÍĴĶĻḾŃÓÞǪŔŠŤÚṼŴẊÝŽáƀçðéƒĝĥíĵķļḿńóþǫŕšťúṽŵẋýž'
const arabic = 'ابجدهفغحيجكلمنعبقرستوفوخيزابجدهفغحيجكلمنعبقرستوفوخيز'

const alphabet: Record<PseudoLocale, string> = { 'en-XA': accented, 'ar-XB': arabic }

/**
 * A catalogue in a test language: letters are exchanged, and every message is a third longer and bracketed, so that a text
 * that did not come from the catalogue, and a box that is too small for a longer language, can be seen.
 */
export function pseudoCatalogue(messages: Catalogue, locale: PseudoLocale): Catalogue {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? pseudoMessage(entry, locale) : pseudoCatalogue(entry, locale),
    ]),
  )
}

/** One ICU message in a test language. Arguments, plural selectors and tags stay as they are. */
export function pseudoMessage(message: string, locale: PseudoLocale): string {
  const letters = alphabet[locale]
  const length = Math.ceil(message.replace(/\{.*\}|<[^>]*>/g, '').length / 3)
  // In words of six, because a longer language has more words and not one endless one.
  const padding = '~'.repeat(length).replace(/~{6}(?=~)/g, '$& ')
  return `⟦${exchange(message, letters)}${padding}⟧`
}

function exchange(text: string, letters: string): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === '<') {
      const end = text.indexOf('>', at)
      out += text.slice(at, end + 1)
      at = end + 1
    } else if (char === '{') {
      const end = closing(text, at)
      out += `{${argument(text.slice(at + 1, end), letters)}}`
      at = end + 1
    } else {
      const index = plain.indexOf(char)
      out += index < 0 ? char : (letters[index] ?? char)
      at += 1
    }
  }
  return out
}

/** The inside of an argument: only the sub-messages of a plural or a select are words. */
function argument(body: string, letters: string): string {
  let out = ''
  for (let at = 0; at < body.length; ) {
    if (body[at] === '{') {
      const end = closing(body, at)
      out += `{${exchange(body.slice(at + 1, end), letters)}}`
      at = end + 1
    } else out += body[at++]
  }
  return out
}

/** Index of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`Unbalanced braces in message: ${text}`)
}
