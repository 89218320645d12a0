/** A ZIP file of stored entries, without checksums: enough for whoever only looks at names and at the first entry. */
export function storedZip(entries: Record<string, string>): Uint8Array {
  const text = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array) => {
    parts.push(part)
    size += part.byteLength
  }
  for (const [entry, content] of Object.entries(entries)) {
    const [name, bytes] = [text.encode(entry), text.encode(content)]
    const sizes = [bytes.byteLength, bytes.byteLength] as const
    directory.push(record(46, { 0: 0x02014b50, 20: sizes[0], 24: sizes[1], 28: name.byteLength, 42: size }), name)
    add(record(30, { 0: 0x04034b50, 18: sizes[0], 22: sizes[1], 26: name.byteLength }))
    add(name)
    add(bytes)
  }
  const start = size
  for (const part of directory) add(part)
  const count = Object.keys(entries).length
  add(record(22, { 0: 0x06054b50, 8: count, 10: count, 12: size - start, 16: start }))
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** Numbers in little-endian order at their offsets; written in this order, so that a short one may follow a long one. */
function record(size: number, fields: Record<number, number>): Uint8Array {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of Object.entries(fields))
    if (Number(at) + 4 <= size) view.setUint32(Number(at), value, true)
    else view.setUint16(Number(at), value, true)
  return bytes
}
