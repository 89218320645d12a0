import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decideBlock } from './parse-number-block'

const values = (texts: string[]) => {
  const block = decideBlock(texts, 'en-GB')
  return block.kind === 'decided' ? block.cells.map((cell) => (cell.kind === 'number' ? cell.value : cell.kind)) : block
}

describe('a pasted block is read as a whole', () => {
  test.each([
    [
      ['1.234', '1.234,5'],
      [1234, 1234.5],
    ],
    [
      ['1.234', '1,234.5'],
      [1.234, 1234.5],
    ],
    [
      ['1,234', '0,5'],
      [1.234, 0.5],
    ],
    [
      ['1,234', '0.5'],
      [1234, 0.5],
    ],
    [
      ['1.234', '1.234.567'],
      [1234, 1234567],
    ],
    [
      ['1.234', '5,678', '1.5'],
      [1.234, 5678, 1.5],
    ],
    [
      ['1 234', 'text', ''],
      [1234, 'invalid', 'empty'],
    ],
    [
      ['1,5', '1.5'],
      [1.5, 1.5],
    ],
  ])('%j', (texts, expected) => {
    expect(values(texts)).toEqual(expected)
  })

  it('is asked about when no cell settles how it is written', () => {
    expect(decideBlock(['1.234', ' 1.234 ', '2.345', '3.456', '4.567', '12', '1 000'], 'de')).toMatchObject({
      kind: 'ambiguous',
      examples: ['1.234', '2.345', '3.456'],
      point: [1.234, 1.234, 2.345, 3.456, 4.567, 12, 1000].map((value) => ({ kind: 'number', value })),
      comma: [1234, 1234, 2345, 3456, 4567, 12, 1000].map((value) => ({ kind: 'number', value })),
    })
  })

  it('is asked about when cells speak against one another', () => {
    expect(decideBlock(['1.234', '1,5', '1.5'], 'en-GB').kind).toBe('ambiguous')
  })

  it('answers for both signs at once: what is a decimal with one is a thousand with the other', () => {
    const block = decideBlock(['1.234', '5,678'], 'en-GB')
    expect(block).toMatchObject({
      point: [{ value: 1.234 }, { value: 5678 }],
      comma: [{ value: 1234 }, { value: 5.678 }],
    })
  })
})

it('no block is decided with a cell still open, and no order of cells changes how one is read', () => {
  const cell = fc.oneof(fc.stringMatching(/^\d{1,3}([.,]\d{3}){0,2}$/), fc.constantFrom('', '12', '1,5', '1.5', 'x'))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), (texts) => {
      const block = decideBlock(texts, 'en-GB')
      const turned = decideBlock(texts.toReversed(), 'en-GB')
      expect(turned.kind).toBe(block.kind)
      if (block.kind === 'decided' && turned.kind === 'decided') {
        expect(turned.cells.toReversed()).toEqual(block.cells)
        expect(block.cells.map((each) => each.kind)).not.toContain('ambiguous')
      }
    }),
  )
})
