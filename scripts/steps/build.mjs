import fs from 'node:fs'
import path from 'node:path'
import { unlessDone } from '../fingerprint.mjs'
import { run } from '../run.mjs'
import { root } from '../settings.mjs'

// What cannot change the build. Everything else counts, so that a new folder is never forgotten.
const APART =
  /^(\..*|node_modules|generated|tests|docs|bench|scripts|test-results|playwright-report|next-env\.d\.ts)$|\.(md|tsbuildinfo)$/

/** Builds the production server; false when nothing changed since the last build. */
export function build({ signal } = {}) {
  return unlessDone({
    stamp: '.next/citymark-stamp',
    product: '.next/BUILD_ID',
    sources: fs.readdirSync(root).filter((name) => !APART.test(name)),
    work: () => {
      // Types that `next dev` left behind for pages deleted since would fail the build.
      fs.rmSync(path.join(root, '.next/dev/types'), { recursive: true, force: true })
      return run([process.execPath, 'node_modules/next/dist/bin/next', 'build'], { signal, name: 'next build' })
    },
  })
}
