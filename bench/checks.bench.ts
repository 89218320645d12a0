/** How long the soft rules take over one full submission of 112 data points, with 500 other cities. Run: npm run bench checks */
import { numbersFrom } from '@/bench/synthetic'
import { findSoft } from '@/lib/submissions/checks/find'
import { framework, points, subjectOf } from '@/tests/support/subject'

const next = numbersFrom(1)
const rounds = 2000

const figure = (max: number | null) => next() * (max ?? 1000)
const all = (spread: number) => Object.fromEntries(points.map(({ key, range }) => [key, figure(range.max) * spread]))
const values = all(1)
const subject = subjectOf({
  values,
  inputs: Object.fromEntries(
    [...framework.sharedInputs, ...framework.indicators.flatMap((each) => each.inputs)].map(({ key }) => [
      key,
      figure(100_000),
    ]),
  ),
  last: all(0.5),
  lastInputs: { population: 100_000, households: 40_000, city_area: 120 },
  peers: Object.fromEntries(
    points.map(({ key, range }) => [key, Array.from({ length: 500 }, () => figure(range.max))]),
  ),
})

const first = performance.now()
const found = findSoft(framework.checks, subject).length
const cold = performance.now() - first

const laps = Array.from({ length: rounds }, () => {
  const started = performance.now()
  findSoft(framework.checks, subject)
  return performance.now() - started
}).sort((a, b) => a - b)

const ms = (time = 0) => `${time.toFixed(3)} ms`
console.log(`${points.length} data points, ${framework.checks.length} rules, 500 peers: ${found} findings`)
console.log(`first time, with the spread of the peers: ${ms(cold)}`)
console.log(
  `every keystroke after it: median ${ms(laps[rounds / 2])}, 99 % within ${ms(laps[Math.floor(rounds * 0.99)])}`,
)
