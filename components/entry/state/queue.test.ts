import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingSaid } from '@/lib/submissions/evaluate'
import { acknowledge, applySaved, countWaiting, put, rebase, take } from './queue'
import type { Base, Pending, Queue } from './types'

const keys = ['a', 'b', 'c']
const edit = (key: string, value: number, seq: number, revision: number): Pending => ({
  kind: 'input',
  key,
  value,
  seq,
  revision,
  category: 'c',
  door: 'form',
})

/** A server that keeps the last value and counts, and refuses what was made from another revision. */
function serve(base: Base, batch: readonly Pending[]) {
  const inputs = batch.flatMap((each) => {
    if (each.kind !== 'input' || each.value === null) return []
    const standing = base.inputs.get(each.key)
    if (standing?.value === each.value) return []
    if ((standing?.revision ?? 0) !== each.revision) throw new Error(`overtaken by ourselves: ${each.key}`)
    return [{ key: each.key, revision: each.revision + 1 }]
  })
  return { inputs, readings: [] }
}

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('put'), key: fc.constantFrom(...keys), value: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.constant({ type: 'send' }) },
  { weight: 2, arbitrary: fc.constant({ type: 'answer' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'lost' }) },
) as fc.Arbitrary<{ type: 'put'; key: string; value: number } | { type: 'send' | 'answer' | 'lost' }>

describe('the queue', () => {
  test('loses no edit, whatever the order of typing, sending, answers and lost lines', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let queue: Queue = new Map()
        let base: Base = { inputs: new Map(), readings: new Map() }
        let flight: Pending[] | null = null
        let seq = 0
        const last = new Map<string, number>()
        for (const each of acts) {
          if (each.type === 'put') {
            seq += 1
            queue = put(queue, edit(each.key, each.value, seq, base.inputs.get(each.key)?.revision ?? 0))
            last.set(each.key, each.value)
          } else if (each.type === 'send') flight ??= take(queue, new Set())
          else if (each.type === 'answer' && flight) {
            const after = applySaved(base, flight, serve(base, flight))
            const sent = new Map(flight.map((one) => [`i:${one.key}`, one.seq]))
            queue = rebase(acknowledge(queue, sent, after), base, after)
            base = after
            flight = null
          } else if (each.type === 'lost') flight = null
          for (const [key, value] of last) {
            const waiting = queue.get(`i:${key}`)
            const kept = waiting?.kind === 'input' ? waiting.value : base.inputs.get(key)?.value
            expect(kept).toBe(value)
          }
        }
      }),
    )
  })
  test('keeps one change per cell, in the order of first touch, made from the first revision', () => {
    const queue = [edit('b', 1, 1, 7), edit('a', 2, 2, 0), edit('b', 3, 3, 9)].reduce(put, new Map() as Queue)
    expect(take(queue, new Set())).toMatchObject([
      { key: 'b', value: 3, revision: 7 },
      { key: 'a', value: 2 },
    ])
    expect(take(queue, new Set(['i:b']))).toMatchObject([{ key: 'a' }])
  })
  test('a cell typed again while it was sent waits on from the revision that was acknowledged', () => {
    const base: Base = { inputs: new Map([['a', { value: 1, revision: 4 }]]), readings: new Map() }
    const sent = edit('a', 2, 1, 4)
    const queue = put(put(new Map(), sent), edit('a', 3, 2, 4))
    const after = applySaved(base, [sent], { inputs: [{ key: 'a', revision: 5 }], readings: [] })
    expect(acknowledge(queue, new Map([['i:a', 1]]), after).get('i:a')).toMatchObject({ value: 3, revision: 5 })
  })
  test('counts what waits as a person does: a figure with the value it makes is one', () => {
    const reading = { ...edit('M/value', 0, 2, 0), kind: 'reading', content: nothingSaid } as unknown as Pending
    expect(countWaiting(put(put(new Map(), edit('M/all', 1, 1, 0)), reading))).toBe(1)
    expect(countWaiting(put(put(new Map(), edit('households', 1, 1, 0)), reading))).toBe(2)
  })
})
