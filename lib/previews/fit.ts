/** The largest of some type sizes, in px, at which a text keeps to so many lines of a width; the smallest when none does. */
export function fit(text: string, box: { width: number; lines: number; sizes: readonly number[] }): number {
  const { width, lines, sizes } = box
  return sizes.find((size) => countLines(text, width / (size * wide)) <= lines) ?? Math.min(...sizes)
}

/** How wide a letter of the serif is, in its size: more than the middle one, so that a text of wide letters fits too. */
const wide = 0.56

/** Lines of so many letters; a word that is longer than a line counts for the lines it needs, and one more. */
function countLines(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines++
      used = 0
    }
    if (length > letters) lines += Math.ceil(length / letters)
    used += (used > 0 ? 1 : 0) + length
  }
  return lines
}
