/** What the city and its assessors have said and done about a value since it was handed in, in one order. Pure. */
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { HistoryRow, Remark } from '@/lib/submissions/changes'
import type { Verification } from '@/lib/submissions/words'

/** `from` and `to` as they stood: figures, words of a list, or free text; nothing is null. */
export type Difference = { what: string; from: number | string | null; to: number | string | null }

export type Talk = { at: string; by: string } & (
  | { kind: 'said'; text: string }
  | { kind: 'decided'; verification: Verification; reason: string | null }
  | { kind: 'answered' }
  | { kind: 'changed'; differences: Difference[] }
  | { kind: 'evidence'; id: string; name: string }
)

const told = ['state', 'value', 'quality', 'origin', 'source', 'sourceUrl', 'referenceYear', 'reason', 'note'] as const

type Spoken = { history: readonly HistoryRow[]; comments: readonly Remark[]; evidence: readonly EvidenceRow[] }

/** Oldest first. What the city did before anybody had asked or decided is left out: it is part of what was handed in. */
export function talkOf({ history, comments, evidence }: Spoken): Talk[] {
  const reviewed = history.filter((row) => row.door === 'review').map((row) => row.at)
  const since = reviewed.reduce((least, at) => (at < least ? at : least), reviewed[0] ?? '9')
  const entries: Talk[] = [
    ...comments.map(({ at, author, text }): Talk => ({ at, by: author, kind: 'said', text })),
    ...history.filter(({ at }) => at >= since).flatMap(entryOf),
    ...evidence
      .filter(({ at }) => at >= since)
      .map((each): Talk => {
        const name = each.kind === 'file' ? each.fileName : each.url
        return { at: each.at, by: each.by, kind: 'evidence', id: each.id, name }
      }),
  ]
  return entries.sort((a, b) => a.at.localeCompare(b.at))
}

function entryOf(row: HistoryRow): Talk[] {
  const made = { at: row.at, by: row.by }
  if (row.what === 'input')
    return [{ ...made, kind: 'changed', differences: [{ what: row.key, from: row.before, to: row.after }] }]
  const { before, after } = row
  if (row.door === 'review')
    return [
      {
        ...made,
        kind: 'decided',
        verification: after.verification ?? 'unreviewed',
        // A question stands among the comments, word for word.
        reason: after.verification === 'in-question' ? null : (after.verificationReason ?? null),
      },
    ]
  const differences = told.flatMap((what): Difference[] => {
    const [from, to] = [before?.[what] ?? null, after[what] ?? null]
    return what in after && from !== to ? [{ what, from, to }] : []
  })
  const answers = before?.verification === 'in-question' && after.verification === 'unreviewed'
  return [
    ...(differences.length > 0 ? [{ ...made, kind: 'changed' as const, differences }] : []),
    ...(answers ? [{ ...made, kind: 'answered' as const }] : []),
  ]
}
