import { expect, test } from 'vitest'
import { cyclesToStart } from './cycles'

const cycle = (year: number) => ({
  id: `${year}`,
  year,
  name: `U4SSC ${year}`,
  opensOn: new Date(`${year}-01-15`),
  dueOn: new Date(`${year}-12-31`),
})
const cycles = [2024, 2025, 2026, 2027].map(cycle)
const years = (begun: number[], now: string) => cyclesToStart(cycles, begun, new Date(now)).map((each) => each.year)

test('a city begins what has opened since its last submission, the newest first', () => {
  expect(years([2024], '2026-11-25')).toEqual([2026, 2025])
})

test('a cycle that has not opened yet is not offered, one that is overdue is', () => {
  expect(years([2025], '2026-01-14')).toEqual([])
  expect(years([2025], '2026-01-15')).toEqual([2026])
  expect(years([2026], '2028-01-01')).toEqual([2027])
})

test('a city that is new begins with the newest cycle, not with years of the past', () => {
  expect(years([], '2026-11-25')).toEqual([2026])
})
