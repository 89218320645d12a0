// npm run check: the fast part of the tests, under a minute; needs no database and no browser.
import { enter } from './entry.mjs'

enter(async () => {
  const { testing } = await import('./testing/testing.mjs')
  process.exitCode = await testing({ everything: false })
})
