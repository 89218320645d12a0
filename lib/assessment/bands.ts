import type { Band } from '@/lib/assessment/types'

/**
 * The band of a percentage (0 to 100, already rounded). `bands` run upwards from one that owns 0; each says itself
 * whether exactly its lower boundary belongs to it. A list without bands is a fault and throws RangeError.
 * Source: ITU prints the ranges; who owns a boundary is ours (docs/decisions/0003-band-boundaries.md).
 */
export function bandOf(percent: number, bands: readonly Band[]): Band {
  let found = bands[0]
  if (found === undefined) throw new RangeError('there are no bands')
  for (const band of bands) if (percent > band.from || (band.owns && percent === band.from)) found = band
  return found
}
