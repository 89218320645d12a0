import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from './agreement'

const times = <T>(count: number, pair: T): T[] => Array.from({ length: count }, () => pair)
const words = fc.constantFrom('verified', 'not-verified', 'in-question')
const pairs = fc.array(fc.tuple(words, words), { maxLength: 60 })

describe('the agreement of two readers', () => {
  test('is worked out as in the textbook: 20, 5, 10 and 15 of 50 give a kappa of 0.4', () => {
    const read = [
      ...times(20, ['verified', 'verified'] as const),
      ...times(5, ['verified', 'not-verified'] as const),
      ...times(10, ['not-verified', 'verified'] as const),
      ...times(15, ['not-verified', 'not-verified'] as const),
    ]
    expect(agreementOf(read)).toEqual({ count: 50, equal: 35, share: 0.7, kappa: 0.4 })
  })

  test('of nothing, or of one word throughout, has no kappa', () => {
    expect(agreementOf([])).toEqual({ count: 0, equal: 0, share: null, kappa: null })
    expect(agreementOf(times(9, ['verified', 'verified'] as const))).toMatchObject({ share: 1, kappa: null })
  })

  test('lies between −1 and 1, is the same seen from either side, and 1 only where all are equal', () => {
    fc.assert(
      fc.property(pairs, (read) => {
        const { kappa, count, equal } = agreementOf(read)
        expect(agreementOf(read.map(([a, b]) => [b, a]))).toEqual(agreementOf(read))
        if (kappa === null) return
        expect(kappa).toBeGreaterThanOrEqual(-1)
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(equal === count)
      }),
    )
  })
})
