/**
 * The characters a TrueType font can draw, read from its character map: the segments of a subtable of format 4, which
 * every font has that keeps to the first 65 536 characters. Empty for a font without one.
 */
export function charactersOf(font: Buffer): Set<number> {
  const table = tableOf(font, 'cmap')
  const characters = new Set<number>()
  if (table === null) return characters
  for (let at = 0; at < font.readUInt16BE(table + 2); at++) {
    const start = table + font.readUInt32BE(table + 8 + 8 * at)
    if (font.readUInt16BE(start) !== 4) continue
    const width = font.readUInt16BE(start + 6)
    for (let segment = 0; segment < width; segment += 2) {
      const last = font.readUInt16BE(start + 14 + segment)
      const first = font.readUInt16BE(start + 16 + width + segment)
      // The last segment stands for no character.
      for (let each = first; each <= last && each < 0xffff; each++) characters.add(each)
    }
  }
  return characters
}

/** Where a table begins. */
function tableOf(font: Buffer, name: string): number | null {
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const entry = 12 + 16 * at
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  return null
}
