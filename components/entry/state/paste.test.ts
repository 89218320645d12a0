import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gridOf } from './grid'
import { parseBlock, planPaste, remedied, valuesOf } from './paste'
import { rows } from './samples'

const grid = gridOf(rows)
const held = (key: string) => (key === 'households' ? 1000 : null)
const lay = (text: string, at = { row: 0, column: 0 }, locale = 'en-GB') =>
  planPaste(parseBlock(text), { grid, at, held, locale })

describe('the text of a clipboard', () => {
  test('is rows of cells, with quotes around tabs, lines and quotes', () => {
    expect(parseBlock('1\t2\r\n3\t"a ""b""\nc"\r\n')).toEqual([
      ['1', '2'],
      ['3', 'a "b"\nc'],
    ])
  })
  test('comes back as it went, whatever is in its cells', () => {
    const cell = fc.string({ maxLength: 6 }).map((text) => text.replace(/\r/g, '').trim())
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (block) => {
        const full = block.map(([first = '', second = '']) => [`x${first}`, second])
        expect(parseBlock(full.map((line) => line.map(quote).join('\t')).join('\r\n'))).toEqual(full)
      }),
    )
  })
})

describe('a pasted block', () => {
  test('goes cell by cell over the grid', () => {
    const plan = lay('20\t50\n5\t1000')
    expect(plan.misfits).toEqual([])
    expect([...valuesOf(plan, 0)]).toEqual([
      ['M/smart', 20],
      ['M/all', 50],
      ['A/served', 5],
    ])
  })
  test('empties nothing with an empty cell', () => {
    expect([...valuesOf(lay('\t50'), 0)]).toEqual([['M/all', 50]])
  })
  test('one column off is noticed: cell, what was found, and the remedy', () => {
    const plan = lay('Meters\t20\t50\nAccess\t5\t1000')
    expect(plan.misfits[0]).toMatchObject({ at: 'A1', found: 'Meters', reason: 'text' })
    expect(plan.remedy).toBe('first-column')
    const next = remedied(parseBlock('Meters\t20\t50'), { row: 0, column: 0 }, 'first-column')
    expect(planPaste(next.block, { grid, at: next.at, held, locale: 'en-GB' }).misfits).toEqual([])
  })
  test('with headings offers to leave them out', () => {
    expect(lay('smart\tall\n20\t50').remedy).toBe('first-row')
  })
  test('that begins a column too far offers to begin before it', () => {
    expect(lay('20\t50', { row: 0, column: 1 })).toMatchObject({ misfits: [{ at: 'B1' }], remedy: 'start-left' })
  })
  test('too long for the sheet does not fit', () => {
    expect(lay('1\n2\n3\n4\n5').misfits).not.toEqual([])
  })
  test('may not give a shared figure another value', () => {
    expect(lay('5\t999', { row: 1, column: 0 }).misfits).toMatchObject([{ at: 'B1', found: '999', reason: 'locked' }])
  })
  test('asks once where a figure can be read in two ways', () => {
    const plan = lay('1.234\t5.678')
    expect(plan.doubts).toHaveLength(2)
    expect([...valuesOf(plan, 0).values()]).toEqual([1.234, 5.678])
    expect([...valuesOf(plan, 1).values()]).toEqual([1234, 5678])
  })
  test('asks nothing where one of its figures settles the others', () => {
    const plan = lay('1.234,5\t5.678')
    expect([plan.doubts, [...valuesOf(plan, 0).values()]]).toEqual([[], [1234.5, 5678]])
  })
  test('takes yes and no where they are asked for, and nothing else there', () => {
    expect([...valuesOf(lay('Yes', { row: 3, column: 0 }), 0)]).toEqual([['P/plan', 1]])
    expect(lay('7', { row: 3, column: 0 }).misfits).toMatchObject([{ reason: 'yes-no' }])
  })
})
