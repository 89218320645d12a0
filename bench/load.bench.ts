/**
 * How long people wait at the server with 10 cities and with 500 in the database, five years each: the built server on an
 * embedded PostgreSQL of its own that writes to disk as in production. Run: npm run bench load
 */
import os from 'node:os'
import { countStatements } from '@/tests/support/statements'
import { openDatabase } from './load/database'
import { fill, prepare, years } from './load/fill'
import { startServer } from './load/server'
import { listTasks, type Task } from './load/tasks'

const sizes = [10, 500]
type Lap = { fastest: number; median: number; worst: number; statements: number }

async function measure({ turns, prepare }: Task): Promise<Lap> {
  const times: number[] = []
  let statements = 0
  for (let turn = 0; turn < turns; turn++) {
    const work = await prepare(turn)
    const started = performance.now()
    statements = await countStatements(work)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return {
    fastest: times[0] ?? 0,
    median: times[Math.floor(turns / 2)] ?? 0,
    worst: times[Math.floor(turns * 0.95)] ?? 0,
    statements,
  }
}

const { url, folder, client, stop } = await openDatabase()
const server = await startServer(url, folder)
try {
  await prepare(client)
  const laps = new Map<string, Lap[]>()
  for (const size of sizes) {
    const started = performance.now()
    await fill(client, size)
    const [{ bytes }] = (await client.query('SELECT pg_size_pretty(pg_database_size(current_database())) AS bytes'))
      .rows
    console.log(
      `${size} cities × ${years.length} years: filled in ${((performance.now() - started) / 1000).toFixed(1)} s, ${bytes}`,
    )
    for (const task of await listTasks(client, server))
      laps.set(task.name, [...(laps.get(task.name) ?? []), await measure(task)])
  }
  const ms = (time: number) => time.toFixed(1).padStart(8)
  const write = ({ fastest, median, worst, statements }: Lap) =>
    `${ms(fastest)}${ms(median)}${ms(worst)}${String(statements || '').padStart(6)}`
  const load = os.loadavg().map((each) => each.toFixed(1))
  console.log(
    `\n${os.availableParallelism()} processors, load ${load.join(' ')}; milliseconds: fastest, median, 95 %; statements`,
  )
  console.log(`${''.padEnd(52)}${sizes.map((size) => `${size} cities`.padStart(30)).join('  ')}   target`)
  for (const { name, target } of await listTasks(client, server)) {
    const cells = (laps.get(name) ?? []).map(write)
    console.log(`${name.padEnd(52)}${cells.join('  ')}   ${target ? `< ${target} ms` : ''}`)
  }
} finally {
  await server.stop()
  await stop()
}
