/** Where the lettered discs of one data point stand. Pure. */
import { performance } from '@/lib/assessment/attainment'
import { stackDots } from '@/lib/scorecards/series/strip'
import type { Row } from './rows'

/** `percent` on the scale, or the place in the order past the target. `level` of `stack` counts discs one above the other. */
export type Disc = { at: number; level: number; stack: number } & ({ percent: number } | { past: number })

/** How many per cent of target apart two discs must be to stand side by side. */
const reach = 6

export function discsOf({ cells }: Pick<Row, 'cells'>): Disc[] {
  const scored = cells.flatMap((cell, at) => {
    if (cell === null || cell.percent === null || cell.value === null) return []
    const raw = cell.benchmark.kind === 'none' ? cell.percent : performance(cell.value, cell.benchmark)
    return [{ at, percent: cell.percent, raw }]
  })
  const within = scored.filter(({ raw }) => raw <= 100).map(({ at, percent }) => ({ percent, mark: at }))
  const beyond = scored.filter(({ raw }) => raw > 100).sort((a, b) => a.raw - b.raw || a.at - b.at)
  return [
    ...stackDots(within, reach).map(({ x, level, stack, mark }) => ({ at: mark, level, stack, percent: x })),
    // Neighbours stand on two levels, so that letters stay apart on a narrow screen.
    ...beyond.map(({ at }, past) => ({ at, past, level: past % 2, stack: Math.min(2, beyond.length) })),
  ]
}
