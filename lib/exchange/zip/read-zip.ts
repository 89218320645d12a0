/** Opens a zip archive that nobody vouches for. What it claims is checked before, and what comes out while inflating. */
import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from '../fault'
import { limits } from '../limits'
import { type Entry, readDirectory } from './directory'

/** The parts of an archive; each is inflated when it is read, out of one budget for all. */
export type Archive = { names: string[]; read: (name: string) => Uint8Array | null }

const bomb = (what: string, size: number | string, name = ''): never =>
  refuseFile('bomb', { what, size: String(size), name, most: limits.inflated / 1024 / 1024 })

/** Refuses (SpreadsheetError) what is no zip archive, is encrypted, or would unpack to more than the limits allow. */
export function openZip(bytes: Uint8Array): Archive {
  const entries = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const claimed = [...entries.values()].reduce((sum, each) => sum + each.size, 0)
  if (claimed > limits.inflated) bomb('all', Math.round(claimed / 1024 / 1024))
  let left: number = limits.inflated
  const read = (name: string) => {
    const entry = entries.get(name)
    if (!entry) return null
    const part = inflate(bytes, entry, left)
    left -= part.byteLength
    return part
  }
  return { names: [...entries.keys()], read }
}

function inflate(bytes: Uint8Array, entry: Entry, left: number): Uint8Array {
  if (entry.size > limits.ratioFrom && entry.size > entry.deflated.byteLength * limits.ratio)
    bomb('ratio', Math.round(entry.size / entry.deflated.byteLength), entry.name)
  const part = entry.method === 0 ? entry.deflated : inflateAtMost(entry, Math.min(entry.size, left))
  if (part.byteLength !== entry.size || crc32(part) !== entry.crc) refuseFile('damaged', { part: entry.name })
  return part.byteLength > left ? bomb('left', bytes.byteLength) : part
}

function inflateAtMost({ name, deflated }: Entry, most: number): Uint8Array {
  try {
    return inflateRawSync(deflated, { maxOutputLength: Math.max(1, most) })
  } catch {
    return bomb('lying', '', name)
  }
}
