/** Characters of numbers in any script, brought to the plain ones. */

/** Marks that steer the direction of text and stand invisibly around numbers copied from right-to-left pages. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Characters that mean the same as one of ours. Spaces of every width become one, as do the apostrophes. */
const alike: readonly [RegExp, string][] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '], // a tab or a new line is no space: two cells stand there
  [/[’‘ʼ＇`´]/g, "'"],
  [/[−－﹣‐‑]/g, '-'],
  [/[＋﹢]/g, '+'],
  [/[٪％﹪]/g, '%'],
  [/[．]/g, '.'],
  [/[，]/g, ','],
]

/**
 * The text with plain digits, signs and spaces. Decimal digits of every script become 0 to 9. Null when digits of two
 * scripts are mixed: nobody writes so, and what looks alike need not be the same digit.
 */
export function plainNumber(text: string): string | null {
  const plain = alike.reduce((so, [from, to]) => so.replace(from, to), text.replace(invisible, '')).trim()
  const scripts = new Set<number>()
  const digits = plain.replace(/\p{Nd}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    const zero = zeroOf(code)
    scripts.add(zero)
    return String(code - zero)
  })
  return scripts.size > 1 ? null : digits
}

/** The zero of the ten digits that `code` belongs to: scripts keep theirs together, ten after ten. */
function zeroOf(code: number): number {
  let start = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1
  return code - ((code - start) % 10)
}
