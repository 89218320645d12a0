/** How far two readers agree. Pure. */

/** `kappa` is null where chance alone would make them agree on everything: both used one and the same word throughout. */
export type Agreement = { count: number; equal: number; share: number | null; kappa: number | null }

/**
 * The share of pairs that are equal, and Cohen's kappa: what they agree beyond what two readers who use the words as often
 * as these would agree by chance (Cohen 1960). 1 is full agreement, 0 no more than chance. Nothing read: both null.
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const count = pairs.length
  const equal = pairs.filter(([a, b]) => a === b).length
  if (count === 0) return { count, equal, share: null, kappa: null }
  const words = new Set(pairs.flat())
  let chance = 0
  for (const word of words) {
    const times = (at: 0 | 1) => pairs.filter((pair) => pair[at] === word).length
    chance += times(0) * times(1)
  }
  // In whole numbers until the one division: (n·equal − Σ) ÷ (n² − Σ).
  const beyond = count * count - chance
  return { count, equal, share: equal / count, kappa: beyond === 0 ? null : (count * equal - chance) / beyond }
}
