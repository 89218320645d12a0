import type { PointChange } from '../what-changed'

/** What a difference means for the data point: nearer to or further from its target, scored now, no longer, or neither. */
export const moves = ['closer', 'further', 'appeared', 'gone', 'other'] as const
export type Move = (typeof moves)[number]

export function moveOf({ before, after }: PointChange): Move {
  const [was, is] = [before?.percent ?? null, after?.percent ?? null]
  if (was === null) return is === null ? 'other' : 'appeared'
  if (is === null) return 'gone'
  if (is === was) return 'other'
  return is > was ? 'closer' : 'further'
}

/** The differences by what they mean, in the order of `moves` and within it of the standard; empty ones left out. */
export const groupByMove = (points: readonly PointChange[]): { move: Move; points: PointChange[] }[] =>
  moves
    .map((move) => ({ move, points: points.filter((each) => moveOf(each) === move) }))
    .filter((group) => group.points.length > 0)
