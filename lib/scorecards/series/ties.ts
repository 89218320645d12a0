/** Nothing is told as the one where several are. Pure. */

/**
 * Of things in order, how many more stand as high as the last of those that are named: `measure` is what they are ordered
 * by. What is worked out by subtracting is to be rounded first, or equal things differ by the binary form of a decimal.
 */
export function countTied<T>(ordered: readonly T[], named: number, measure: (each: T) => unknown): number {
  const last = ordered[named - 1]
  if (last === undefined) return 0
  return ordered.slice(named).filter((each) => measure(each) === measure(last)).length
}
