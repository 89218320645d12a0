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

function shareText(dataPoint: DataPointView, write: { plain: Write; percent: Write }): string | null {
  const { benchmark, value, percent } = dataPoint
  if (value === null || percent === null) return null
  const end = `${write.percent(percent)} %`
  switch (benchmark.kind) {
    case 'target': {
      const raw = (value / benchmark.optimum) * 100
      const line = `${write.plain(value)} ÷ ${write.plain(benchmark.optimum)} = `
      return raw > 100 ? `${line}${write.percent(raw)} % → ${end}` : `${line}${end}`
    }
    case 'goalposts': {
      const { optimum, worst } = benchmark
      const [a, b, c, d] = optimum > worst ? [value, worst, optimum, worst] : [worst, value, worst, optimum]
      const raw = ((a - b) / (c - d)) * 100
      const line = `(${write.plain(a)} − ${write.plain(b)}) ÷ (${write.plain(c)} − ${write.plain(d)}) = `
      return raw > 100 || raw < 0 ? `${line}${write.percent(raw)} % → ${end}` : `${line}${end}`
    }
    case 'range': {
      const inside = value >= benchmark.low && value <= benchmark.high
      const bounds = `${write.plain(benchmark.low)} … ${write.plain(benchmark.high)}`
      return inside ? `${write.plain(value)} ∈ ${bounds} = ${end}` : `${write.plain(value)} ∉ ${bounds} → ${end}`
    }
    default:
      return null
  }
}
