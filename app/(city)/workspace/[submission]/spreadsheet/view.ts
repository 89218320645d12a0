import 'server-only'
import type { ViewLine, ViewRow } from '@/components/spreadsheet/view'
import { type ColumnId, saidColumns } from '@/lib/exchange/columns'
import type { DryRun } from '@/lib/exchange/dry-run'
import { ownersOf } from '@/lib/exchange/on-record'
import type { FieldChange, PlanRow } from '@/lib/exchange/plan'
import { listRows, type Row } from '@/lib/exchange/subjects'
import { type ListId, type Words, wordFor } from '@/lib/exchange/words'
import type { Framework } from '@/lib/frameworks/types'

/** The rows of a dry run with the names of what they are about; those that ask for nothing come last. */
export function viewRows(framework: Framework, { rows, findings, repairs, take }: DryRun, words: Words): ViewRow[] {
  const subjects = listRows(framework, ownersOf(framework))
  const taken = new Set(take)
  const cells = Object.keys(repairs)
  return rows.map((row): ViewRow => {
    const subject = subjects.get(row.key)
    const own = cells.filter((address) => address.replace(/[A-Z]+(?=\d+$)/, '') === row.where)
    return {
      ...row,
      code: subject?.indicator?.code ?? null,
      name: subject?.name ?? row.key,
      unit: subject?.unit ?? '',
      lines: row.changes.map((change) => viewLine(framework, subject, change, words)),
      repairs: own.map((address) => ({ address, text: repairs[address] ?? '' })),
      taken: taken.has(row.key),
      findings: findings.filter((each) => each.key === row.key),
    }
  })
}

const lists: Partial<Record<ColumnId, ListId>> = { state: 'states', quality: 'qualities', precision: 'precisions' }

function viewLine(
  framework: Framework,
  row: Row | undefined,
  { column, from, to }: FieldChange,
  words: Words,
): ViewLine {
  const list = lists[column]
  const say = (value: FieldChange['to']) => (list && typeof value === 'string' ? wordFor(words, list, value) : value)
  return { label: labelOf(framework, row, column, words), from: say(from), to: say(to), isOwnText: isOwnText(column) }
}

const isOwnText = (column: ColumnId): boolean =>
  lists[column] === undefined && (saidColumns as readonly ColumnId[]).includes(column)

function labelOf(framework: Framework, row: Row | undefined, column: ColumnId, words: Words): string {
  const input = row?.inputs.find(([each]) => each === column)?.[1]
  const known = [...framework.sharedInputs, ...(row?.indicator?.inputs ?? [])]
  return known.find((each) => each.key === input)?.name ?? words.columns[column]
}

export const filters = ['changes', 'refused', 'conflicts', 'all'] as const
export type Filter = (typeof filters)[number]

/** The rows that a filter shows. */
export const isShown = (row: PlanRow, filter: Filter): boolean => {
  if (filter === 'all') return true
  if (filter === 'refused') return row.status === 'refused'
  if (filter === 'conflicts') return row.overtaken
  return row.status !== 'unchanged'
}
