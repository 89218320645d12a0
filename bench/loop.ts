/**
 * The same assessment written by hand over typed arrays, for one fixed set of rules: the yardstick for the core. It makes
 * no objects and knows no names; results go into `output`, ten numbers for each group.
 */
import { rules } from '@/bench/synthetic'
import type { Reading } from '@/lib/assessment/types'

const count = rules.dataPoints.length
const kinds = ['target', 'goalposts', 'range', 'yes-no', 'none']
const states = ['verified', 'value', 'in-question', 'not-reported', 'not-verified', 'not-applicable']
const kind = Uint8Array.from(rules.dataPoints, (rule) => kinds.indexOf(rule.benchmark.kind))
const optimum = number('optimum')
const worst = number('worst')
const low = number('low')
const high = number('high')
const core = Uint8Array.from(rules.dataPoints, (rule) => Number(rule.core))
const members = Uint16Array.from(rules.groups.flatMap((group) => group.dataPoints))
const sizes = Uint16Array.from(rules.groups, (group) => group.dataPoints.length)
const bandFrom = Float64Array.from(rules.bands, (band) => band.from)
const bandOwns = Uint8Array.from(rules.bands, (band) => Number(band.owns))

export const fields = 10
export const output = new Float64Array(rules.groups.length * fields)
export const percents = new Float64Array(count)
const points = new Uint8Array(count)

function number(name: string): Float64Array {
  return Float64Array.from(rules.dataPoints, (rule) => {
    const found = new Map<string, unknown>(Object.entries(rule.benchmark)).get(name)
    return typeof found === 'number' ? found : 0
  })
}

/** Readings as two columns: the value, and the number of its state. */
export function columnsOf(readings: readonly Reading[]): { values: Float64Array; state: Uint8Array } {
  return {
    values: Float64Array.from(readings, (reading) => (reading.kind === 'missing' ? 0 : reading.value)),
    state: Uint8Array.from(readings, (reading) => states.indexOf(stateOf(reading))),
  }
}

function stateOf(reading: Reading): string {
  if (reading.kind === 'value') return reading.verified ? 'verified' : 'value'
  return reading.kind === 'missing' ? reading.reason : 'in-question'
}

function bandIndex(percent: number): number {
  let found = 0
  for (let band = 0; band < bandFrom.length; band++) {
    const from = bandFrom[band] ?? 0
    if (percent > from || (bandOwns[band] === 1 && percent === from)) found = band
  }
  return found
}

function share(index: number, value: number): number {
  const best = optimum[index] ?? 0
  const end = worst[index] ?? 0
  const from = low[index] ?? 0
  const to = high[index] ?? 0
  if (kind[index] === 0) return value / best
  if (kind[index] === 1) return (end - value) / (end - best)
  if (kind[index] === 3) return value === 1 ? 1 : 0
  const outside = value < from ? from - value : value > to ? value - to : 0
  return 1 - outside / (end < from ? from - end : end - to)
}

/** Assesses the scorecard that starts at `offset` of the two columns. */
export function assessByHand(values: Float64Array, state: Uint8Array, offset: number): void {
  for (let index = 0; index < count; index++) {
    points[index] = 0
    if (kind[index] === 4 || (state[offset + index] ?? 9) > 1) continue
    const raw = share(index, values[offset + index] ?? 0) * 100
    const percent = Math.round((raw > 0 ? (raw < 100 ? raw : 100) : 0) * 1e9) / 1e9
    percents[index] = percent
    points[index] = bandIndex(percent) + 1
  }
  let member = 0
  for (let group = 0; group < sizes.length; group++) {
    const total = sizes[group] ?? 0
    let reported = 0
    let verified = 0
    let notApplicable = 0
    let coreTotal = 0
    let coreReported = 0
    let coreNotApplicable = 0
    let scored = 0
    let sum = 0
    let open = 0
    for (const end = member + total; member < end; member++) {
      const index = members[member] ?? 0
      const is = state[offset + index] ?? 9
      const isCore = core[index] ?? 0
      const earned = points[index] ?? 0
      if (is === 5) {
        notApplicable++
        coreNotApplicable += isCore
      } else if (is <= 2) {
        reported++
        coreReported += isCore
      }
      if (is === 0) verified++
      coreTotal += isCore
      if (earned > 0) {
        scored++
        sum += earned
      } else if (kind[index] !== 4 && is !== 5) open++
    }
    const percent = scored === 0 ? -1 : Math.round(((100 * sum) / (4 * scored)) * 1e9) / 1e9
    const expectedCore = coreTotal - coreNotApplicable
    const expected = expectedCore > 0 ? expectedCore : total - notApplicable
    const given = expectedCore > 0 ? coreReported : reported
    const all = scored + open
    const at = group * fields
    output[at] = sum
    output[at + 1] = percent
    output[at + 2] = scored === 0 ? -1 : bandIndex(percent)
    output[at + 3] = reported
    output[at + 4] = verified
    output[at + 5] = scored
    output[at + 6] = notApplicable
    output[at + 7] = expected > 0 && given / expected >= rules.coverageGate ? 0 : 1
    output[at + 8] = all === 0 ? -1 : Math.round(((100 * (sum + open)) / (4 * all)) * 1e9) / 1e9
    output[at + 9] = all === 0 ? -1 : Math.round(((100 * (sum + 4 * open)) / (4 * all)) * 1e9) / 1e9
  }
}
