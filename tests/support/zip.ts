/** Archives that lie, for the tests. */
import { writeZip } from '@/lib/exchange/zip/write-zip'

/** An archive of parts that claim a size; what is in them is one blank each. */
export function zipOf(parts: { name: string; size: number }[]): Uint8Array {
  const bytes = Buffer.from(writeZip(new Map(parts.map(({ name }) => [name, ' ']))))
  for (const [index, { at }] of readZipDirectory(bytes).entries()) bytes.writeUInt32LE(parts[index]?.size ?? 0, at + 24)
  return bytes
}

/** Where each entry of the central directory begins. */
export function readZipDirectory(bytes: Uint8Array): { name: string; at: number }[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: { name: string; at: number }[] = []
  let at = view.readUInt32LE(view.length - 6)
  while (view.readUInt32LE(at) === 0x02014b50) {
    const length = view.readUInt16LE(at + 28)
    entries.push({ name: view.toString('utf8', at + 46, at + 46 + length), at })
    at += 46 + length
  }
  return entries
}
