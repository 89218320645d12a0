import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, hindranceOf, type Read, type SecondRead, sampleOf, secondShareOf } from './second'

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 150 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the sample of a second reader', () => {
  test('is the share that was asked for, rounded up to whole values', () => {
    fc.assert(
      fc.property(fc.uuid(), keys, share, (id, all, part) => {
        const sample = sampleOf(id, all, part)
        expect(sample.length).toBeGreaterThanOrEqual(all.length * part - 1e-6)
        expect(sample.length).toBeLessThan(all.length * part + 1)
        expect(new Set(sample).size).toBe(sample.length)
        for (const key of sample) expect(all).toContain(key)
      }),
    )
    expect(
      sampleOf(
        'a',
        Array.from({ length: 100 }, (_, at) => String(at)),
        0.07,
      ),
    ).toHaveLength(7)
  })

  test('is the same in whatever order the values come, and another for another submission', () => {
    fc.assert(
      fc.property(fc.uuid(), keys, share, (id, all, part) => {
        expect(sampleOf(id, all.toReversed(), part)).toEqual(sampleOf(id, all, part))
      }),
    )
    const all = Array.from({ length: 112 }, (_, at) => `point ${at}`)
    expect(sampleOf('one', all, 0.1)).not.toEqual(sampleOf('other', all, 0.1))
  })

  test('hardly moves when a value comes or goes', () => {
    fc.assert(
      fc.property(fc.uuid(), keys, share, fc.string({ minLength: 13, maxLength: 20 }), (id, all, part, added) => {
        const [before, after] = [sampleOf(id, all, part), sampleOf(id, [...all, added], part)]
        expect(before.filter((key) => !after.includes(key)).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a second reader', () => {
  test('is needed where a lead is provisional, whatever the cycle says, and where one is assigned', () => {
    expect(secondShareOf({ leads: ['qualified'], hasSecond: false, share: 0.3 })).toBeNull()
    expect(secondShareOf({ leads: ['qualified'], hasSecond: true, share: 0.3 })).toBe(0.3)
    expect(secondShareOf({ leads: ['qualified', 'provisional'], hasSecond: false, share: 0.3 })).toBe(0.3)
    expect(secondShareOf({ leads: ['provisional'], hasSecond: true, share: 0 })).toBe(0.1)
  })
})

const read = (value: number, verification: Read['verification']): Read => ({
  value,
  verification,
  verificationReason: null,
})
const second = (key: string, value: number, verdict: SecondRead['verdict'], settled = false): SecondRead => ({
  key,
  value,
  verdict,
  code: null,
  reason: null,
  leadVerdict: settled ? 'verified' : null,
  settlement: settled ? 'seen' : null,
})

describe('the two readings of a value', () => {
  test('are not compared while one of them is missing', () => {
    const readings = new Map([
      ['a', read(1, 'verified')],
      ['b', read(2, 'unreviewed')],
    ])
    expect(compare(['a', 'b'], readings, [second('a', 1, 'not-verified')])).toMatchObject({
      unread: ['b'],
      undecided: ['b'],
      comparisons: null,
    })
  })

  test('count only for the figure that was looked at', () => {
    const readings = new Map([['a', read(3, 'verified')]])
    const standing = compare(['a'], readings, [second('a', 1, 'verified')])
    expect(standing.unread).toEqual(['a'])
    expect(hindranceOf(standing)).toMatchObject({ reason: 'the second reader has 1 values still to read' })
  })

  test('hinder the end of the review while they differ and nobody has settled it', () => {
    const readings = new Map([
      ['a', read(1, 'verified')],
      ['b', read(2, 'verified')],
      ['c', read(3, 'not-verified')],
    ])
    const seconds = [second('a', 1, 'verified'), second('b', 2, 'in-question'), second('c', 3, 'not-verified', true)]
    expect(hindranceOf(compare(['a', 'b', 'c'], readings, seconds))).toEqual({
      reason: '1 differences with the second reader are not settled',
      keys: ['b'],
    })
  })
})
