/** The columns of the spreadsheet: one table for writing it, reading it and showing what an upload would change. Pure. */

export type ColumnKind = 'hidden' | 'label' | 'figure' | 'word' | 'text' | 'shown'

/** `hidden`: for the machine · `label` and `shown`: to read · the rest is filled in. Widths in characters. */
export const columns = {
  key: { kind: 'hidden', width: 24 },
  revision: { kind: 'hidden', width: 10 },
  code: { kind: 'label', width: 15 },
  name: { kind: 'label', width: 38 },
  unit: { kind: 'label', width: 22 },
  firstInput: { kind: 'label', width: 32 },
  first: { kind: 'figure', width: 16 },
  secondInput: { kind: 'label', width: 32 },
  second: { kind: 'figure', width: 16 },
  final: { kind: 'figure', width: 14 },
  computed: { kind: 'shown', width: 14 },
  state: { kind: 'word', width: 15 },
  quality: { kind: 'word', width: 24 },
  precision: { kind: 'word', width: 10 },
  year: { kind: 'text', width: 10 },
  origin: { kind: 'text', width: 24 },
  source: { kind: 'text', width: 30 },
  url: { kind: 'text', width: 30 },
  note: { kind: 'text', width: 30 },
  reason: { kind: 'text', width: 30 },
  last: { kind: 'shown', width: 14 },
} as const satisfies Record<string, { kind: ColumnKind; width: number }>

export type ColumnId = keyof typeof columns
export const columnIds = Object.keys(columns) as ColumnId[]

/** What the city says about a data point in words and texts, by column. */
export const saidColumns = [
  'state',
  'quality',
  'precision',
  'year',
  'origin',
  'source',
  'url',
  'note',
  'reason',
] as const
export type SaidColumn = (typeof saidColumns)[number]
export type FigureColumn = 'first' | 'second' | 'final'

/** Columns of the sheet of shared inputs. */
export const sharedColumns = ['key', 'revision', 'name', 'unit', 'first'] as const satisfies readonly ColumnId[]
