import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionPath, readEdition } from './edition'

describe('the address of a publication', () => {
  test('names a year, or one version of it', () => {
    expect(readEdition('2025')).toEqual({ year: 2025 })
    expect(readEdition('2025-v3')).toEqual({ year: 2025, version: 3 })
  })

  test.each(['', '25', '20255', '2025-v', '2025-v0', '2025-v01', '2025v1', '2025-V1', '2025-v1.json', ' 2025'])(
    'is not "%s"',
    (text) => {
      expect(readEdition(text)).toBeNull()
    },
  )

  test('leads to what it names', () => {
    const year = fc.integer({ min: 1000, max: 9999 })
    fc.assert(
      fc.property(
        fc.oneof(fc.record({ year }), fc.record({ year, version: fc.integer({ min: 1, max: 99999 }) })),
        (name) => {
          expect(readEdition(editionPath('x', name).replace('/cities/x/', ''))).toEqual(name)
        },
      ),
    )
  })
})
