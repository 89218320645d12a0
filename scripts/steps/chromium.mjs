import fs from 'node:fs'
import { run } from '../run.mjs'

const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium for the browser tests: CHROMIUM_PATH, one installed on this machine, or Playwright's own. First the headless
 * shell, the same Chromium without windows, which needs two thirds of the time.
 */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  return [...PLACES, chromium.executablePath()].find((path) => fs.existsSync(path))
}

/** Finds a Chromium, or installs Debian's where that is allowed; undefined when there is no way. */
export async function findOrInstallChromium({ signal }) {
  const found = await findChromium()
  if (found || process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return found
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update', '-q'], { signal, env })
  await run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'], { signal, env })
  return findChromium()
}

export const HOW_TO_GET_CHROMIUM =
  'There is no Chromium for the browser tests. Install Chromium or Chrome, or run `npx playwright install chromium`, ' +
  'or name one: CHROMIUM_PATH=/path/to/chrome npm test'
