/** The names inside a ZIP file, from its central directory; nothing is unpacked. Pure. */

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const longestComment = 0xffff
const endSize = 22
const entrySize = 46

/** More entries than any office document of the allowed size has. */
const mostEntries = 10_000

/** The names in order, or null when this is no whole ZIP file. */
export function zipNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return null
  const names: string[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return null
    const length = view.getUint16(at + 28, true)
    const next = at + entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    names.push(new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + length)))
    at = next
  }
  return names
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}
