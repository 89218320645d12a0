import type { Cell } from './table'

/**
 * The rows of a list that is read by address, so many addresses at a time: `read` answers those of the next `together`
 * addresses after one, fewer are the last; `write` makes cells of each. Nothing holds all of it.
 */
export async function* batchesByAddress<Row extends { slug: string }>(
  together: number,
  read: (after: string, together: number) => Promise<Row[]>,
  write: (row: Row) => Cell[],
): AsyncGenerator<Cell[][]> {
  let after = ''
  for (;;) {
    const rows = await read(after, together)
    yield rows.map(write)
    if (new Set(rows.map(({ slug }) => slug)).size < together) return
    after = rows.at(-1)?.slug ?? ''
  }
}
