/** Opens a zip archive that nobody vouches for. What it claims is checked before, and what comes out while inflating. */
import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from '../fault'
import { limits } from '../limits'
import { type Entry, readDirectory } from './directory'

/** The parts of an archive; each is inflated when it is read, out of one budget for all. */
export type Archive = { names: string[]; read: (name: string) => Uint8Array | null }

const bomb = (found: string): never =>
  refuseFile(found, `at most ${limits.inflated / 1024 / 1024} MB when unpacked`, 'Fill in a freshly downloaded file.')

/** Refuses (SpreadsheetError) what is no zip archive, is encrypted, or would unpack to more than the limits allow. */
export function openZip(bytes: Uint8Array): Archive {
  const entries = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const claimed = [...entries.values()].reduce((sum, each) => sum + each.size, 0)
  if (claimed > limits.inflated) bomb(`parts of ${Math.round(claimed / 1024 / 1024)} MB in all`)
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
    bomb(`"${entry.name}", which unpacks to ${Math.round(entry.size / entry.deflated.byteLength)} times its size`)
  const part = entry.method === 0 ? entry.deflated : inflateAtMost(entry, Math.min(entry.size, left))
  if (part.byteLength !== entry.size || crc32(part) !== entry.crc)
    refuseFile(`"${entry.name}", which is damaged`, 'a whole workbook', 'Save it again as .xlsx and upload that.')
  return part.byteLength > left ? bomb(`more than ${bytes.byteLength} bytes should hold`) : part
}

function inflateAtMost({ name, deflated }: Entry, most: number): Uint8Array {
  try {
    return inflateRawSync(deflated, { maxOutputLength: Math.max(1, most) })
  } catch {
    return bomb(`"${name}", which is damaged or unpacks to more than it claims`)
  }
}
