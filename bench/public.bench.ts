/**
 * How long readers wait at the server with ten cities and with ten thousand, ten published years each, asked by turns in
 * one run: pages kept from before, and pages made anew. Run: npm run bench public
 * CITYMARK_BENCH_CITIES=1000 makes the larger one smaller, for a quick look; the ten thousand take some minutes to write
 * and 9 GB. CITYMARK_BENCH_FOLDER=/some/folder keeps them there for the next run.
 */
import os from 'node:os'
import { startServer } from './load/server'
import { pages } from './public/addresses'
import { asker } from './public/ask'
import { openGround } from './public/ground'

const sizes = [10, Number(process.env.CITYMARK_BENCH_CITIES ?? 10_000)]
const turns = 25

const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b)
const fastest = (numbers: number[]) => sorted(numbers)[0] ?? 0
const middle = (numbers: number[]) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0
const ms = (time: number) => time.toFixed(1).padStart(8)
const times = (few: number, many: number) => (many / few).toFixed(2).padStart(7)

const ground = await openGround()
const stops: (() => Promise<void>)[] = []
try {
  const sides = []
  for (const cities of sizes) {
    const started = performance.now()
    const { url, size } = await ground.withCities(cities)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`${cities} cities × 10 years: ready after ${seconds} s, ${size}`)
    const server = await startServer(url, ground.folder)
    stops.push(server.stop)
    sides.push({ cities, server, ask: asker(server.address) })
  }

  const load = () =>
    os
      .loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')
  console.log(`\n${os.availableParallelism()} processors, load before ${load()}; milliseconds of ${turns} turns`)
  console.log(`${''.padEnd(28)}${sides.map(({ cities }) => `${cities} cities`.padStart(40)).join('')}     times`)
  const heads = '    anew: fastest, median    kept     KB'.padStart(40)
  console.log(`${''.padEnd(28)}${sides.map(() => heads).join('')}   fastest, median`)
  for (const { name, at } of pages) {
    const figures = sides.map(() => ({ anew: [] as number[], kept: [] as number[], bytes: 0 }))
    // The first turns warm up what is compiled and read on first use.
    for (let turn = -3; turn < turns; turn++)
      for (const [n, { cities, ask }] of sides.entries()) {
        const path = at(turn + 3, cities)
        const anew = await ask(path)
        const kept = await ask(path)
        const figure = figures[n]
        if (turn < 0 || !figure) continue
        figure.anew.push(anew.ms)
        figure.kept.push(kept.ms)
        figure.bytes = anew.bytes
      }
    const cells = figures.map(({ anew, kept, bytes }) =>
      `${ms(fastest(anew))}${ms(middle(anew))}${ms(middle(kept))}${(bytes / 1024).toFixed(1).padStart(7)}`.padStart(40),
    )
    const [few, many] = figures.map(({ anew }) => anew)
    if (few && many) cells.push(times(fastest(few), fastest(many)), times(middle(few), middle(many)))
    console.log(`${name.padEnd(28)}${cells.join('')}`)
  }
  console.log(`load after ${load()}`)
  for (const { cities, server } of sides)
    console.log(`${cities} cities: the server took at most ${server.peakMemory()} MB of memory`)
} finally {
  for (const stop of stops) await stop()
  await ground.stop()
}
