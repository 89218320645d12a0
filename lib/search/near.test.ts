import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, nearness, swapsOf, wordsOf } from './near'

const near = (asked: string, name: string) => nearness(wordsOf(asked), wordsOf(name))
const word = fc.stringMatching(/^[a-z]{1,10}$/)

describe('what was typed and a name', () => {
  it('are near in spite of accents, capitals, a slip or an unfinished word', () => {
    for (const [asked, name] of [
      ['alesund', 'Ålesund'],
      ['unemploymnet', 'Unemployment Rate'],
      ['wastwater', 'Wastewater Treatment'],
      ['water qual', 'Drinking Water Quality'],
      ['internt', 'Household Internet Access'],
      ['EN EN AQ 1C', 'EN: EN: AQ: 1C'],
    ] as const)
      expect(near(asked, name), asked).toBeGreaterThan(0.5)
  })
  it('are not when a word has nothing like it', () => {
    expect(near('water elephants', 'Drinking Water Quality')).toBe(0)
    expect(near('gas', 'Waste')).toBe(0)
    expect(near('', 'Waste')).toBe(0)
  })
  it('are nearest when they are the same', () => {
    expect(near('housing', 'Housing')).toBeGreaterThan(near('housing', 'Housing and Social Inclusion'))
    expect(near('housing', 'Housing')).toBeGreaterThan(near('housin', 'Housing'))
  })
})

describe('the distance of two words', () => {
  it('counts a swap as one slip', () => {
    expect(distance('wtaer', 'water', 2)).toBe(1)
  })
  it('is nothing for the same word, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, a, 3)).toBe(0)
        expect(distance(a, b, 3)).toBe(distance(b, a, 3))
      }),
    )
  })
  it('is at most one for one letter left out', () => {
    fc.assert(
      fc.property(word, fc.nat(9), (a, at) => {
        const less = a.slice(0, at % a.length) + a.slice((at % a.length) + 1)
        expect(distance(a, less, 2)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the swaps of a word', () => {
  it('are a slip away, each once and none of them the word', () => {
    expect(swapsOf('rnaa')).toEqual(['nraa', 'rana'])
    for (const swap of swapsOf('unemploymnet')) expect(distance('unemploymnet', swap, 2)).toBe(1)
  })
  it('are none of the shortest, where a slip makes another word', () => {
    expect(swapsOf('nra')).toEqual([])
  })
  it('are few, however long it is', () => {
    expect(swapsOf('ab'.repeat(40)).length).toBeLessThan(30)
  })
})
