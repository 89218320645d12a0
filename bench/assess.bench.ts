/** How many scorecards a second the core computes, beside the hand-written loop. Run: npx tsx bench/assess.bench.ts */
import { assessByHand, columnsOf, fields, output } from '@/bench/loop'
import { inventReadings, numbersFrom, rules } from '@/bench/synthetic'
import { assess } from '@/lib/assessment/aggregate'
import type { Assessment, Reading } from '@/lib/assessment/types'

const years = 10
const chunk = 100
const width = rules.dataPoints.length

type Lap = { scorecards: number; core: number; loop: number }

/** Assesses every city in every year both ways, a hundred scorecards at a time; only the assessing is timed. */
function race(cities: number, seed: number): Lap {
  const next = numbersFrom(seed)
  const lap: Lap = { scorecards: cities * years, core: 0, loop: 0 }
  for (let done = 0; done < lap.scorecards; done += chunk) {
    const scorecards = Array.from({ length: Math.min(chunk, lap.scorecards - done) }, () => inventReadings(next))
    let kept: Assessment | undefined
    const started = performance.now()
    for (const readings of scorecards) kept = assess(rules, readings)
    lap.core += performance.now() - started
    lap.loop += timeLoop(scorecards)
    if (kept) agree(kept)
  }
  return lap
}

function timeLoop(scorecards: readonly Reading[][]): number {
  const { values, state } = columnsOf(scorecards.flat())
  const started = performance.now()
  for (let offset = 0; offset < values.length; offset += width) assessByHand(values, state, offset)
  return performance.now() - started
}

/** Both must have found the same in the chunk's last scorecard: a yardstick that does less work measures nothing. */
function agree(assessment: Assessment): void {
  for (const [index, { id, result, coverage, possible }] of assessment.groups.entries()) {
    const scored = result.kind === 'scored'
    const band = scored ? rules.bands.findIndex((one) => one.id === result.band) : -1
    const found = [
      scored ? result.points : 0,
      scored ? result.percent : -1,
      band,
      coverage.reported,
      coverage.verified,
      coverage.scored,
      coverage.notApplicable,
      Number(coverage.provisional),
      possible?.low ?? -1,
      possible?.high ?? -1,
    ]
    const byHand = output.subarray(index * fields, (index + 1) * fields)
    if (found.some((number, field) => number !== byHand[field])) throw new Error(`${id}: ${found} is not ${byHand}`)
  }
}

function show(cities: number, lap: Lap): void {
  const each = (time: number) => `${Math.round((lap.scorecards / time) * 1000).toLocaleString('en')}/s`
  const cells = [
    `${cities.toLocaleString('en')} × ${years} years`,
    `core ${each(lap.core)}`,
    `loop ${each(lap.loop)}`,
    `ratio ${(lap.core / lap.loop).toFixed(1)}`,
    `core ${((lap.core / lap.scorecards) * 1000).toFixed(1)} µs each`,
    `all ${((lap.core / lap.scorecards / 1000) * cities * years).toFixed(4)} s`,
  ]
  console.log(cells.map((cell) => cell.padStart(18)).join('  '))
}

/** Small numbers of cities are raced again and again, each time other ones, until there is enough time to measure. */
function raceOften(cities: number): Lap {
  const sum: Lap = { scorecards: 0, core: 0, loop: 0 }
  while (sum.scorecards < 10_000) {
    const lap = race(cities, sum.scorecards)
    sum.scorecards += lap.scorecards
    sum.core += lap.core
    sum.loop += lap.loop
  }
  return sum
}

race(200, 1) // Not shown: it only warms both up.
const laps = [1, 1_000, 10_000].map((cities) => ({ cities, ...raceOften(cities) }))
for (const lap of laps) show(lap.cities, lap)
const [least = 0, most = 0] = [laps.at(0), laps.at(-1)].map((lap) => (lap ? lap.core / lap.scorecards : 0))
console.log(`linear: among 10,000 cities one scorecard takes ${(most / least).toFixed(2)} times as long as alone`)
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
