/** Writes a zip archive (APPNOTE 4.3). The same parts always give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, midnight: the first moment a zip archive knows. */
const epoch = 0x00210000

/** Packs the parts, named by their path, in the order given. */
export function writeZip(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, text] of parts) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)]
    const deflated = deflateRawSync(content)
    const facts = factsOf(name, content, deflated)
    files.push(numbers([4, 0x04034b50], ...facts), name, deflated)
    directory.push(numbers([4, 0x02014b50], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name)
    at += 30 + name.length + deflated.length
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0)
  const end = numbers([4, 0x06054b50], [4, 0], [2, parts.size], [2, parts.size], [4, size], [4, at], [2, 0])
  return Buffer.concat([...files, ...directory, end])
}

type Field = readonly [bytes: 2 | 4, value: number]

/** What the entry and the directory both say: version, names in UTF-8, deflated, time, checksum, sizes. */
const factsOf = (name: Buffer, content: Buffer, deflated: Buffer): Field[] => [
  [2, 20],
  [2, 0x0800],
  [2, 8],
  [4, epoch],
  [4, crc32(content)],
  [4, deflated.length],
  [4, content.length],
  [2, name.length],
  [2, 0],
]

function numbers(...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}
