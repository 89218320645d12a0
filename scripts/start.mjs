import { enter } from './entry.mjs'

enter(async () => {
  const { start } = await import('./serving.mjs')
  await start('start', process.argv.slice(2))
})
