// npm run bench [name …]: runs the benchmarks in bench/, or those whose name contains a word given.
import { enter } from './entry.mjs'

enter(async () => {
  const { default: fs } = await import('node:fs')
  const { install } = await import('./steps/install.mjs')
  const { generate } = await import('./steps/generate.mjs')
  const { run } = await import('./run.mjs')
  const { root } = await import('./settings.mjs')
  const { stopOnSignals } = await import('./stopping.mjs')
  const signal = stopOnSignals()
  await install({ signal })
  await generate({ signal })
  const words = process.argv.slice(2)
  const wanted = (name) =>
    name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word)))
  for (const name of fs.readdirSync(`${root}/bench`).filter(wanted).sort()) {
    console.log(`\n── ${name}`)
    const options = ['--expose-gc', '--conditions=react-server', '--import', 'tsx']
    await run([process.execPath, ...options, `bench/${name}`], { signal, show: true, name })
  }
})
