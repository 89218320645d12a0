/**
 * Moves places on a line apart so that none is nearer than `gap` to the next, as little as need be, and none leaves the
 * line (unless there is no room). The order of the places is kept; the answer stands in the order of the input. Pure.
 */
export function spread(places: readonly number[], gap: number, line: { from: number; to: number }): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  let last = line.from - gap
  for (const each of order) {
    each.place = Math.max(each.place, last + gap)
    last = each.place
  }
  let next = Math.max(line.to, line.from + gap * (order.length - 1)) + gap
  for (const each of [...order].reverse()) {
    each.place = Math.min(each.place, next - gap)
    next = each.place
  }
  return order.sort((a, b) => a.index - b.index).map(({ place }) => place)
}
