import { performance } from '@/lib/assessment/attainment'
import type { DataPointView } from '../schema'

/** One line of arithmetic: `text` is language-free, numbers are already written for the reader. */
export type WorkingLine = { kind: 'value' | 'percent'; text: string }

type Write = (value: number) => string

/**
 * The arithmetic behind a scored data point, from its inputs to its per cent of target, in the form the page prints:
 * "412 ÷ 1 190 × 100 = 34.62" and "39.6 ÷ 60 = 66 %". Performance past the target is clipped at 100 %.
 */
export function workOut(
  dataPoint: DataPointView,
  write: { plain: Write; figure: Write; percent: Write },
): WorkingLine[] {
  const lines: WorkingLine[] = []
  const ratio = ratioText(dataPoint, write)
  if (ratio) lines.push({ kind: 'value', text: ratio })
  const share = shareText(dataPoint, write)
  if (share) lines.push({ kind: 'percent', text: share })
  return lines
}

function ratioText(dataPoint: DataPointView, write: { plain: Write; figure: Write }): string | null {
  const [numerator, denominator] = dataPoint.inputs
  if (dataPoint.overwritten || dataPoint.value === null || !numerator || !denominator) return null
  const factor = ratioFactor(numerator.value, denominator.value, dataPoint.value)
  if (factor === null) return null
  const times = factor === 1 ? '' : ` × ${write.plain(factor)}`
  return `${write.plain(numerator.value)} ÷ ${write.plain(denominator.value)}${times} = ${write.figure(dataPoint.value)}`
}

/** The power of ten that turns numerator ÷ denominator into the value ("per 100 000"), or null when none does. */
export function ratioFactor(numerator: number, denominator: number, value: number): number | null {
  if (denominator === 0) return null
  for (const factor of [1, 100, 1000, 100_000, 1_000_000]) {
    const made = (numerator / denominator) * factor
    if (Math.abs(made - value) <= Math.abs(value) * 1e-6) return factor
  }
  return null
}

function shareText(dataPoint: DataPointView, write: { plain: Write; figure: Write; percent: Write }): string | null {
  const { benchmark, value, percent } = dataPoint
  if (value === null || percent === null) return null
  const end = `${write.percent(percent)}\u00a0%`
  /** An expression with its result, and with what clipping made of it where the value lies past an end of the scale. */
  const clipped = (expression: string): string => {
    const raw = benchmark.kind === 'none' ? percent : performance(value, benchmark)
    const past = raw > 100 || raw < 0
    return past ? `${expression} = ${write.percent(raw)}\u00a0% → ${end}` : `${expression} = ${end}`
  }
  switch (benchmark.kind) {
    case 'target':
      return clipped(`${write.figure(value)} ÷ ${write.plain(benchmark.optimum)}`)
    case 'goalposts': {
      const { optimum, worst } = benchmark
      const [from, to] = optimum > worst ? [value, worst] : [worst, value]
      const [top, bottom] = optimum > worst ? [optimum, worst] : [worst, optimum]
      const written = (figure: number) => (figure === value ? write.figure(figure) : write.plain(figure))
      return clipped(`(${written(from)} − ${written(to)}) ÷ (${write.plain(top)} − ${write.plain(bottom)})`)
    }
    case 'range': {
      const inside = value >= benchmark.low && value <= benchmark.high
      const bounds = `${write.plain(benchmark.low)} … ${write.plain(benchmark.high)}`
      return inside ? `${write.figure(value)} ∈ ${bounds} = ${end}` : `${write.figure(value)} ∉ ${bounds} → ${end}`
    }
    default:
      return null
  }
}
