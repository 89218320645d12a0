// npm test: everything that guards the code, from a fresh clone.
import { enter } from './entry.mjs'

enter(async () => {
  const { testing } = await import('./testing/testing.mjs')
  process.exitCode = await testing({ everything: true })
})
