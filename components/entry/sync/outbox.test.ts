import { describe, expect, test } from 'vitest'
import type { Api, Heard } from './api'
import { deliver, type Letter, readLetters } from './outbox'

const letter = (id: string): Letter => ({
  id,
  path: 'comments',
  body: { indicator: 'A', dataPoint: 'value', text: id },
})
const server = (answers: Heard<string>[]) => {
  const sent: unknown[] = []
  const send = async (_: string, body: object) => {
    sent.push(body)
    return answers[sent.length - 1] ?? null
  }
  return { api: { send } as unknown as Api, sent }
}
const no: Heard<string> = { ok: false, refusal: { code: 'forbidden' } }

describe('what waits for a line', () => {
  test('is sent in its order, until the line is down', async () => {
    const { api, sent } = server([{ ok: true, value: 'one' }, null])
    const done = await deliver(api, [letter('1'), letter('2'), letter('3')])
    expect(done.arrived.map((each) => each.value)).toEqual(['one'])
    expect(done.refused).toEqual([])
    expect(sent).toHaveLength(2)
  })
  test('does not hold up the others when one is refused', async () => {
    const { api } = server([no, { ok: true, value: 'two' }])
    const done = await deliver(api, [letter('1'), letter('2')])
    expect([done.refused.map((each) => each.id), done.arrived.map((each) => each.letter.id)]).toEqual([['1'], ['2']])
  })
  test('waits on for somebody who is signed out', async () => {
    const { api } = server([{ ok: false, refusal: { code: 'signed-out' } }])
    expect(await deliver(api, [letter('1')])).toEqual({ arrived: [], refused: [] })
  })
  test('is nothing where somebody else has written there', () => {
    for (const text of ['', '{', 'null', '[1, null, {}]']) expect(readLetters(text)).toEqual([])
    expect(readLetters(JSON.stringify([letter('1')]))).toEqual([letter('1')])
  })
})
