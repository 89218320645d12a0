/** Reads the central directory of a zip archive (APPNOTE 4.3.12 to 4.3.16), without unpacking anything. */
import { refuseFile } from '../fault'
import { limits } from '../limits'

export type Entry = { name: string; method: number; size: number; crc: number; deflated: Uint8Array }

const broken = (found: string): never =>
  refuseFile(found, 'a whole .xlsx workbook', 'Save it again as .xlsx and upload that.')

/** The entries by name. Refuses (SpreadsheetError) damaged, encrypted, split and 64-bit archives, and too many parts. */
export function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes)
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)]
  if (count > limits.parts) broken(`${count} parts`)
  const entries = new Map<string, Entry>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) broken('a damaged list of parts')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const entry = readEntry(bytes, at, nameLength ?? 0)
    if (entries.has(entry.name)) broken(`"${entry.name}" twice`)
    entries.set(entry.name, entry)
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= from; at--) if (bytes.readUInt32LE(at) === 0x06054b50) return at
  return broken('an archive without an end')
}

function readEntry(bytes: Buffer, at: number, nameLength: number): Entry {
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
  if (flags & 1) refuseFile('a workbook with a password', 'one without', 'Remove the password and upload it again.')
  if (method !== 0 && method !== 8) broken(`"${name}", packed in a way no workbook is`)
  const [crc, packed, size, local] = [16, 20, 24, 42].map((offset) => bytes.readUInt32LE(at + offset)) as [
    number,
    number,
    number,
    number,
  ]
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) broken(`"${name}", which is not there`)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length) broken(`"${name}", which is cut off`)
  return { name, method, size, crc, deflated: bytes.subarray(start, start + packed) }
}
