/** Where the marks of a row of dots stand: `x` in per cent of target, `level` counts dots stacked at one place from 0. */
export type StripDot<T> = { x: number; level: number; stack: number; mark: T }

/**
 * Puts dots that would cover each other one above the other. Two dots are in one place when they are less than `reach` per
 * cent apart. The order of the input is kept for equal values.
 */
export function stackDots<T>(marks: readonly { percent: number; mark: T }[], reach = 2.2): StripDot<T>[] {
  const sorted = [...marks].sort((a, b) => a.percent - b.percent)
  const stacks: { start: number; dots: StripDot<T>[] }[] = []
  for (const { percent, mark } of sorted) {
    const last = stacks.at(-1)
    if (last && percent - last.start < reach) last.dots.push({ x: percent, level: last.dots.length, stack: 0, mark })
    else stacks.push({ start: percent, dots: [{ x: percent, level: 0, stack: 0, mark }] })
  }
  return stacks.flatMap(({ dots }) => dots.map((dot) => ({ ...dot, stack: dots.length })))
}
