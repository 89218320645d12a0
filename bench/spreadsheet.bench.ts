/**
 * How long a city's spreadsheet takes: written, read back and held against what is on record, all 91 indicators for five
 * years, beside the same cells through another library's reader. Run: npm run bench spreadsheet
 */
import readExcelFile from 'read-excel-file/node'
import { layOut } from '@/lib/exchange/layout'
import type { OnRecord, StandingReading } from '@/lib/exchange/on-record'
import { planImport } from '@/lib/exchange/plan'
import { readFile } from '@/lib/exchange/read-file'
import { writeXlsx } from '@/lib/exchange/xlsx/write-xlsx'
import { getFramework } from '@/lib/frameworks/registry'
import { settle } from '@/lib/submissions/evaluate'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import messages from '@/messages/en.json'

const framework = getFramework()
const words = messages.spreadsheet.file
const points = framework.indicators.flatMap((each) => each.dataPoints)
const said = { precision: 'exact', reason: null, quality: 'measured', note: 'As counted' } as const
const source = { origin: 'City statistics office', source: 'Yearbook', sourceUrl: null, referenceYear: 2025 } as const

/** A full submission of one year. */
function inventYear(year: number): OnRecord {
  const figures = new Map(
    points.flatMap(({ formula }) => inputsOfFormula(formula)).map((key, at) => [key, at % 2 ? 1e6 : 1]),
  )
  const readings = points.flatMap((point): [string, StandingReading][] => {
    const settled = settle(point, { state: 'value', value: null, ...said, ...source }, figures)
    return settled.ok ? [[point.key, { revision: year, verification: 'unreviewed', content: settled.content }]] : []
  })
  const inputs = new Map([...figures].map(([key, value]) => [key, { value, revision: year }]))
  return { readings: new Map(readings), inputs, last: new Map() }
}

const years = [1, 2, 3, 4, 5].map(inventYear)
const context = {
  framework,
  state: 'draft',
  words,
  locale: 'en-GB',
  repairs: new Map(),
  take: new Set<string>(),
} as const

function exchange(record: OnRecord): { bytes: Uint8Array; write: number; read: number } {
  const started = performance.now()
  const bytes = writeXlsx(layOut(framework, record, words), words, 'Testburg')
  const written = performance.now()
  const { rows } = planImport({ ...context, record, table: readFile(bytes, framework, words) })
  if (rows.some((row) => row.status !== 'unchanged')) throw new Error('a spreadsheet nobody edited changed something')
  return { bytes, write: written - started, read: performance.now() - written }
}

for (const record of years) exchange(record) // Not shown: it only warms up.
const laps = years.map(exchange)
const started = performance.now()
for (const { bytes } of laps) await readExcelFile(Buffer.from(bytes))
const baseline = performance.now() - started
const sum = (of: 'write' | 'read') => laps.reduce((total, lap) => total + lap[of], 0)
const ms = (time: number) => `${time.toFixed(0)} ms`.padStart(8)
console.log(
  `${framework.indicators.length} indicators × ${years.length} years, ${laps[0]?.bytes.byteLength} bytes each`,
)
console.log(`write               ${ms(sum('write'))}`)
console.log(`read and plan       ${ms(sum('read'))}`)
console.log(`together            ${ms(sum('write') + sum('read'))}   (to stay under 2000 ms)`)
console.log(`read-excel-file     ${ms(baseline)}   reading alone, without drop-downs, formulas or plan`)
