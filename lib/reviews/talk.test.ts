import { expect, test } from 'vitest'
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { HistoryRow } from '@/lib/submissions/changes'
import { talkOf } from './talk'

const at = (minute: number) => `2026-03-01T10:0${minute}:00.000Z`
const reading = (minute: number, row: Pick<Extract<HistoryRow, { what: 'reading' }>, 'door' | 'before' | 'after'>) =>
  ({ ...row, at: at(minute), by: 'X', what: 'reading', key: 'a/value' }) satisfies HistoryRow
const asked = { verification: 'in-question', verificationReason: 'Why?' } as const
const link = (minute: number): EvidenceRow => ({
  id: `e${minute}`,
  indicator: 'a',
  dataPoint: 'value',
  place: null,
  mayBePublic: false,
  by: 'City',
  at: at(minute),
  kind: 'link',
  url: `https://city.example/${minute}`,
})

test('a question, what the city changed, and its answer stand in the order in which they happened', () => {
  const history: HistoryRow[] = [
    reading(5, { door: 'form', before: asked, after: { verification: 'unreviewed', verificationReason: null } }),
    { at: at(3), by: 'City', door: 'form', what: 'input', key: 'a/n', before: 3, after: 4 },
    reading(3, { door: 'form', before: { value: 3, source: 'A' }, after: { value: 4, source: 'A' } }),
    reading(1, { door: 'review', before: { verification: 'unreviewed' }, after: asked }),
    reading(0, { door: 'form', before: null, after: { value: 3, source: 'A' } }),
  ]
  const comments = [
    { id: '1', indicator: 'a', dataPoint: 'value', author: 'Assessor', text: 'Why?', at: at(1) },
    { id: '2', indicator: 'a', dataPoint: 'value', author: 'City', text: 'A slip.', at: at(4) },
  ]
  const talk = talkOf({ history, comments, evidence: [link(0), link(2)] })
  expect(talk.map((each) => each.kind)).toEqual([
    'said',
    'decided',
    'evidence',
    'changed',
    'changed',
    'said',
    'answered',
  ])
  expect(talk[1]).toMatchObject({ verification: 'in-question', reason: null })
  expect(talk[2]).toMatchObject({ id: 'e2' })
  expect(talk[3]).toMatchObject({ differences: [{ what: 'a/n', from: 3, to: 4 }] })
  expect(talk[4]).toMatchObject({ differences: [{ what: 'value', from: 3, to: 4 }] })
})

test('before anybody has decided, only what was said is told', () => {
  const history = [reading(0, { door: 'form', before: null, after: { value: 3 } })]
  expect(talkOf({ history, comments: [], evidence: [link(0)] })).toEqual([])
})
