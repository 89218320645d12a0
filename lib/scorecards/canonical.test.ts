import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, sha256 } from './canonical'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each)]),
  )
}

describe('the canonical form', () => {
  test('says the same whatever order the keys came in, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(shuffled(value))).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('refuses what JSON would silently turn into null', () => {
    expect(() => canonical({ percent: Number.NaN })).toThrow('NaN has no form in JSON')
    expect(() => canonical([undefined])).toThrow('undefined has no form in JSON')
  })

  test('hashes to what everybody else gets for the same bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
