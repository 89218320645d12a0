/** Which reporting cycles a city can still begin. Pure. */
export type Cycle = { id: string; year: number; name: string; opensOn: Date; dueOn: Date }

/**
 * The cycles that have opened and come after everything the city has begun, newest first; for a city that has begun
 * nothing, the newest one. A cycle whose day has passed is offered all the same: late is better than never.
 */
export function cyclesToStart(cycles: readonly Cycle[], begun: readonly number[], now: Date): Cycle[] {
  const opened = cycles.filter((cycle) => cycle.opensOn <= now).toSorted((a, b) => b.year - a.year)
  const latest = Math.max(...begun)
  return begun.length === 0 ? opened.slice(0, 1) : opened.filter((cycle) => cycle.year > latest)
}
