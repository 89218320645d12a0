import { describe, expect, test } from 'vitest'
import { nothingSaid } from '@/lib/submissions/evaluate'
import { carryForward, editInputs, reversed } from './edits'
import { access, meters, plan, rows, smartMeters } from './samples'
import type { View } from './view'

const view = (inputs: Record<string, number>, readings: Record<string, object> = {}): View => ({
  inputs: new Map(Object.entries(inputs)),
  readings: new Map(Object.entries(readings).map(([key, part]) => [key, { ...nothingSaid, ...part }])),
})
const value = { state: 'value' as const }
const said = (changes: ReturnType<typeof editInputs>) =>
  changes.map((each) => (each.kind === 'input' ? [each.key, each.after] : [each.key, each.after.state]))

describe('typing a figure', () => {
  test('saves it alone while another is missing', () => {
    expect(said(editInputs(rows, view({}), new Map([['M/all', 50]])))).toEqual([['M/all', 50]])
  })
  test('reports the data point with its last figure, and every other that uses it', () => {
    expect(said(editInputs(rows, view({ 'M/all': 50 }), new Map([['M/smart', 20]])))).toEqual([
      ['M/smart', 20],
      ['M/value', 'value'],
      ['M/number', 'value'],
    ])
  })
  test('needs no reading where the value is reported already: the server follows', () => {
    const now = view({ 'M/all': 50, 'M/smart': 20 }, { 'M/value': value, 'M/number': value })
    expect(said(editInputs(rows, now, new Map([['M/all', 40]])))).toEqual([['M/all', 40]])
  })
  test('emptying one takes the value back in the same save', () => {
    const now = view({ 'M/all': 50, 'M/smart': 20 }, { 'M/value': value })
    expect(said(editInputs([meters], now, new Map([['M/all', null]])))).toEqual([
      ['M/all', null],
      ['M/value', 'not-reported'],
    ])
  })
  test('a shared one speaks for no row that was said to be not reported', () => {
    const now = view({ 'A/served': 5 }, { 'A/value': { reason: 'no register' } })
    expect(said(editInputs([access], now, new Map([['households', 9]])))).toEqual([['households', 9]])
  })
  test('a value given directly stays when its figures change', () => {
    const now = view({ 'M/all': 50, 'M/smart': 20 }, { 'M/value': { ...value, value: 44 } })
    expect(said(editInputs([meters], now, new Map([['M/smart', 1]])))).toEqual([['M/smart', 1]])
  })
  test('zero below the line reports nothing', () => {
    expect(said(editInputs([meters], view({ 'M/smart': 1 }), new Map([['M/all', 0]])))).toEqual([['M/all', 0]])
  })
  test('that changes nothing is no change', () => {
    expect(editInputs(rows, view({ 'M/all': 50 }), new Map([['M/all', 50]]))).toEqual([])
  })
})

describe('still true as last year', () => {
  const last = {
    content: { ...nothingSaid, ...value, value: 40, overwritten: false, quality: 'measured' as const, source: 'grid' },
    inputs: { 'M/smart': 20, 'M/all': 50 },
  }
  test('takes over the own figures and all that was said about the value', () => {
    const changes = carryForward([meters], { ...meters, last }, view({}))
    expect(said(changes)).toEqual([
      ['M/smart', 20],
      ['M/all', 50],
      ['M/value', 'value'],
    ])
    expect(changes.at(-1)).toMatchObject({ after: { value: null, quality: 'measured', source: 'grid' } })
  })
  test('without the shared figure keeps what there is and claims no value', () => {
    const before = { ...last, inputs: { 'A/served': 3, households: 10 } }
    expect(said(carryForward([access], { ...access, last: before }, view({})))).toEqual([
      ['A/served', 3],
      ['A/value', 'not-reported'],
    ])
  })
  test('takes over a result that was typed over its formula as such', () => {
    const typed = { ...last, content: { ...last.content, overwritten: true } }
    const changes = carryForward([meters], { ...meters, last: typed }, view({}))
    expect(changes).toMatchObject([{ kind: 'reading', after: { state: 'value', value: 40 } }])
  })
  test('does nothing on a row that is closed', () => {
    expect(carryForward([meters], { ...meters, last, closed: 'scope' }, view({}))).toEqual([])
  })
})

test('taking changes back turns them round, the last first', () => {
  const changes = editInputs(rows, view({}), new Map([['P/plan', 1]]))
  expect(reversed(changes)).toMatchObject([
    { kind: 'reading', key: plan.key, after: nothingSaid },
    { kind: 'input', before: 1, after: null },
  ])
  expect(smartMeters.inputs[0]?.typedIn).toBe(meters.key)
})
