import { describe, expect, test } from 'vitest'
import type { Refusal } from '@/lib/outcome'
import { editInputs } from '../state/edits'
import { rows, sheet } from '../state/samples'
import type { Pending } from '../state/types'
import { viewOf } from '../state/view'
import type { Api, Heard } from './api'
import { bodyOf } from './api'
import { makeEngine } from './engine'
import { makeStore } from './store'

type Answer = Heard<{ inputs: { key: string; revision: number }[]; readings: [] }>
const inputsOf = (batch: readonly Pending[]) => batch.flatMap((each) => (each.kind === 'input' ? [each.key] : []))
const yes = (batch: readonly Pending[]): Answer => ({
  ok: true,
  value: { inputs: inputsOf(batch).map((key) => ({ key, revision: 1 })), readings: [] },
})
const no = (refusal: Refusal): Answer => ({ ok: false, refusal })

/** A sheet with a server that answers by `answer`, and a clock that only moves when told to. */
function set(answer: (batch: readonly Pending[], nth: number) => Answer) {
  const store = makeStore(sheet, () => undefined)
  const sent: Pending[][] = []
  const later: (() => void)[] = []
  const api = {
    save: async (batch: readonly Pending[]) => {
      sent.push([...batch])
      return answer(batch, sent.length)
    },
    changes: async () => ({ ok: true, value: { serial: '1', readings: [], inputs: [], comments: [] } }),
  } as unknown as Api
  const clock = { after: (_: number, run: () => void) => void later.push(run), now: () => 1 }
  const told = { why: (refusal: Refusal) => refusal.code, onComments: () => undefined }
  const engine = makeEngine(store, api, rows, 'ann', '0', clock, told)
  const type = (key: string, value: number) => {
    const { base, queue } = store.get()
    const changes = editInputs(rows, viewOf(rows, base, queue), new Map([[key, value]]))
    store.dispatch({ type: 'changed', step: { changes, door: 'form', merge: null } })
  }
  return { store, engine, sent, later, type }
}

describe('sending', () => {
  test('sends what waits as one, with the revision each was made from', async () => {
    const { engine, store, sent, type } = set(yes)
    type('M/all', 50)
    type('households', 900)
    await engine.pump()
    expect(sent).toHaveLength(1)
    expect(bodyOf(sent[0] ?? [])).toMatchObject({
      inputs: { 'M/all': 50, households: 900 },
      inputRevisions: { 'M/all': 0, households: 3 },
      door: 'form',
    })
    expect(store.get().queue.size).toBe(0)
  })
  test('without a line keeps everything, tries again later and only once at a time', async () => {
    const { engine, store, sent, later, type } = set((batch, nth) => (nth < 3 ? null : yes(batch)))
    type('M/all', 50)
    await engine.pump()
    await engine.pump()
    expect([store.get().line, store.get().queue.size, later.length]).toEqual(['cut', 1, 1])
    later.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
    expect([store.get().line, store.get().queue.size, sent.length]).toEqual(['open', 0, 3])
  })
  test('holds back what cannot be, and sends the rest', async () => {
    const { engine, store, sent, type } = set(yes)
    type('M/all', 50)
    type('M/smart', 60)
    type('A/served', 5)
    await engine.pump()
    expect(inputsOf(sent.flat())).toEqual(['A/served'])
    expect([...store.get().queue.keys()]).toEqual(expect.arrayContaining(['i:M/all', 'i:M/smart']))
  })
  test('sets aside what the server refuses and sends the others again', async () => {
    const complaint = { where: 'input M/all', found: 'x', expected: 'y' }
    const { engine, store, sent, type } = set((batch, nth) =>
      nth === 1 ? no({ code: 'invalid', complaints: [complaint] }) : yes(batch),
    )
    type('M/all', 50)
    type('A/served', 5)
    await engine.pump()
    expect(store.get().refused).toEqual({ 'i:M/all': 'invalid' })
    expect(inputsOf(sent.at(-1) ?? [])).toEqual(['A/served'])
  })
  test('finds out row by row what a complaint about something else is for', async () => {
    const elsewhere = { where: 'X/value', found: '120', expected: 'at most 100' }
    const { engine, store, type } = set((batch) =>
      inputsOf(batch).includes('households') ? no({ code: 'invalid', complaints: [elsewhere] }) : yes(batch),
    )
    type('M/all', 50)
    type('households', 1)
    await engine.pump()
    expect(store.get().refused).toEqual({ 'i:households': 'invalid' })
    expect(store.get().base.inputs.get('M/all')?.value).toBe(50)
  })
  test('signed out keeps everything and asks nothing more', async () => {
    const { engine, store, sent, type } = set(() => ({ ok: false, refusal: { code: 'signed-out' } }))
    type('M/all', 50)
    await engine.pump()
    await engine.pump()
    expect([store.get().line, store.get().queue.size, sent.length]).toEqual(['signed-out', 1, 1])
  })
})
