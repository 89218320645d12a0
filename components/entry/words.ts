/** The words of the sheet's script: a part of the catalogue, sent with the page, filled in here without a library. */
import type messages from '@/messages/en.json'

export type Words = (typeof messages)['entry']['script'] & {
  qualities: (typeof messages)['quality']
  checks: (typeof messages)['checks']
}

type Params = Record<string, string | number>

/**
 * Fills a message: "{n} figures", and "{side, select, below {less} other {more}}" as deep as it goes. Numbers come
 * written for the reader already; plurals are forms of their own (`count`). What has no parameter stays as it is.
 */
export function fill(message: string, params: Params = {}): string {
  let text = ''
  for (let at = 0; at < message.length; ) {
    if (message[at] !== '{') {
      text += message[at]
      at += 1
      continue
    }
    const end = closing(message, at)
    text += place(message.slice(at + 1, end), params)
    at = end + 1
  }
  return text
}

function place(inner: string, params: Params): string {
  const select = /^\s*(\w+)\s*,\s*select\s*,/.exec(inner)
  if (!select) return String(params[inner.trim()] ?? `{${inner}}`)
  const wanted = String(params[select[1] ?? ''] ?? 'other')
  const forms = formsOf(inner.slice(select[0].length))
  return fill(forms.get(wanted) ?? forms.get('other') ?? '', params)
}

function formsOf(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (let at = 0; ; ) {
    const start = text.indexOf('{', at)
    if (start < 0) return forms
    const end = closing(text, start)
    forms.set(text.slice(at, start).trim(), text.slice(start + 1, end))
    at = end + 1
  }
}

/** Where the brace that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return text.length
}

/** The form of a message for a number, by the plural rules of the language. */
export function count(forms: { one: string; other: string }, n: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n)
  return fill(form === 'one' ? forms.one : forms.other, { n })
}
