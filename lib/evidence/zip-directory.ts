/** Reads the central directory of a ZIP archive (APPNOTE 4.3.12 to 4.3.16); nothing is unpacked. Pure. */

/** An entry as the directory tells it: sizes in bytes, `local` where its own header stands. */
export type ZipEntry = {
  name: string
  flags: number
  method: number
  crc: number
  packed: number
  size: number
  local: number
}

/** Why it cannot be read: no end of an archive, more entries than `most`, a list that is damaged or cut off. */
export type ZipDirectory =
  | { ok: true; entries: ZipEntry[] }
  | { ok: false; why: 'end' | 'count' | 'list'; count: number }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const longestComment = 0xffff
const endSize = 22
const entrySize = 46

/** The entries in order, or why this is no whole ZIP archive. */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return { ok: false, why: 'end', count: 0 }
  const count = view.getUint16(end + 10, true)
  if (count > most) return { ok: false, why: 'count', count }
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return { ok: false, why: 'list', count }
    const length = view.getUint16(at + 28, true)
    const next = at + entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return { ok: false, why: 'list', count }
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + length)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    })
    at = next
  }
  return { ok: true, entries }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}
