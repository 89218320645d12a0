/** How near what somebody typed is to a name, slips of the finger forgiven. Pure. */
import { fold } from './fold'

/** The slips a word of this length may have: none in the shortest, two in long ones. */
const slips = (length: number): number => (length <= 3 ? 0 : length <= 6 ? 1 : 2)

/**
 * Letters left out, put in, exchanged or swapped between two words; stops counting above `most` and answers `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}

/** Beyond these many letters nothing is swapped: so long a name is near enough in spite of a swap. */
const swappable = 24

/** What a word is with two neighbouring letters swapped, each once; none of the shortest, in which no slip is forgiven. */
export function swapsOf(word: string): string[] {
  if (slips(word.length) === 0) return []
  const letters = [...word]
  const swapped = letters
    .slice(1, swappable)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''))
  return [...new Set(swapped)].filter((each) => each !== word)
}

/** One word against one word: 1 the same, less for a beginning, a slip, a part; 0 nothing alike. */
function nearWord(asked: string, word: string): number {
  if (asked === word) return 1
  if (word.startsWith(asked)) return 0.9
  const most = slips(asked.length)
  const whole = distance(asked, word, most)
  if (whole <= most) return 0.8 - 0.1 * whole
  // Somebody who is still typing: the slip may be in the beginning of a longer word.
  if (most > 0 && word.length > asked.length) {
    const begun = distance(asked, word.slice(0, asked.length), 1)
    if (begun <= 1) return 0.6
  }
  return asked.length >= 4 && word.includes(asked) ? 0.5 : 0
}

/** Words of a name, folded once for many questions. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** From 0 to 1; every word that was typed must be near one of the name, or the whole is not. */
export function nearness(asked: readonly string[], words: readonly string[]): number {
  if (asked.length === 0) return 0
  const best = asked.map((each) => Math.max(0, ...words.map((word) => nearWord(each, word))))
  if (best.includes(0)) return 0
  // Of two names that have all the words, the shorter is the nearer.
  return best.reduce((sum, each) => sum + each, 0) / best.length - Math.min(0.04, 0.004 * words.length)
}
