/** Tables whose columns say what they hold: of one list are made the CSV, the same rows as objects, and their description. Pure. */
import { type Cell, writeTable } from './table'

/** What is said of a column. */
export type Described = { name: string; type: 'text' | 'number' | 'yes-no'; description: string }

/** `read` takes the cell from whatever a row is made of. */
export type Column<Row> = Described & { read: (row: Row) => Cell }

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  writeTable(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ read }) => read(row))),
  )

/** The same rows for JSON: names in place of positions. */
export const objectsOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name, read }) => [name, read(row)])))
