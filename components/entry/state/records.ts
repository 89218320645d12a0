import type { CellId } from './types'

export const withAll = <T>(record: Readonly<Record<CellId, T>>, cells: readonly CellId[], value: T) => ({
  ...record,
  ...Object.fromEntries(cells.map((cell) => [cell, value])),
})

export const without = <T>(record: Readonly<Record<CellId, T>>, cells: readonly CellId[]): Record<CellId, T> =>
  Object.fromEntries(Object.entries(record).filter(([cell]) => !cells.includes(cell)))
