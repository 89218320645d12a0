import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './settings.mjs'

/** One hash over the content of files and whole folders, named relative to the project; missing ones count as absent. */
export function fingerprint(names, folder = root) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => listFiles(path.join(folder, name))))
    hash
      .update(`${path.relative(folder, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

function listFiles(file) {
  if (!fs.existsSync(file)) return []
  if (!fs.statSync(file).isDirectory()) return [file]
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => listFiles(path.join(file, name)))
}

/**
 * Does work only when its sources changed since it was last done; remembers that in a stamp file.
 * @param {{ stamp: string, sources: string[], product: string, work: () => Promise<void> }} options names are relative
 *   to the project; `product` must exist for the stamp to count
 * @returns {Promise<false | void>} false when there was nothing to do
 */
export async function unlessDone({ stamp, sources, product, work }) {
  const [stampFile, productFile] = [stamp, product].map((name) => path.join(root, name))
  const now = fingerprint(sources)
  if (fs.existsSync(productFile) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === now) return false
  fs.rmSync(stampFile, { force: true })
  await work()
  fs.writeFileSync(stampFile, now)
}
