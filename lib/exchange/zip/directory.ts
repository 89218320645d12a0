/** The parts of a workbook by name, each where it stands, without unpacking anything. */
import { readZipDirectory, type ZipEntry } from '@/lib/evidence/zip-directory'
import { refuseFile } from '../fault'
import { limits } from '../limits'

export type Entry = { name: string; method: number; size: number; crc: number; deflated: Uint8Array }

const broken = (what: string, name: string | number = ''): never => refuseFile('broken', { what, name: String(name) })

/** The entries by name. Refuses (SpreadsheetError) damaged, encrypted, split and 64-bit archives, and too many parts. */
export function readDirectory(bytes: Buffer): Map<string, Entry> {
  const directory = readZipDirectory(bytes, limits.parts)
  if (!directory.ok) return broken(directory.why, directory.count)
  const entries = new Map<string, Entry>()
  for (const each of directory.entries) {
    if (entries.has(each.name)) broken('twice', each.name)
    entries.set(each.name, locate(bytes, each))
  }
  return entries
}

function locate(bytes: Buffer, { name, flags, method, crc, packed, size, local }: ZipEntry): Entry {
  if (flags & 1) refuseFile('password')
  if (method !== 0 && method !== 8) broken('method', name)
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) broken('absent', name)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length) broken('cut', name)
  return { name, method, size, crc, deflated: bytes.subarray(start, start + packed) }
}
