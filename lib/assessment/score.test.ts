import { expect, test } from 'vitest'
import { bandOf } from '@/lib/assessment/bands'
import { scoreReading, scoreValue } from '@/lib/assessment/score'
import type { Benchmark, DataPointRule, MissingReason } from '@/lib/assessment/types'
import { bands } from '@/tests/support/assessment'

const broadband: Benchmark = { kind: 'target', optimum: 60 }
const none: Benchmark = { kind: 'none', reason: 'a raw count' }
const rule = (benchmark: Benchmark): DataPointRule => ({ key: 'EC: ICT: ICT: 2C/value', core: true, benchmark })

test.each([
  [0, 1, 'below-33'],
  [19.7999, 1, 'below-33'],
  [19.8, 2, '33-66'],
  [39.5999, 2, '33-66'],
  [39.6, 3, '66-95'],
  [44.8, 3, '66-95'],
  [57, 3, '66-95'],
  [57.0001, 4, 'above-95'],
  [60, 4, 'above-95'],
] as const)(
  'fixed broadband in %d %% of households earns %d points, as ITU prints its ranges',
  (value, points, band) => {
    expect(scoreValue(value, broadband, bands)).toMatchObject({ kind: 'scored', points, band })
  },
)

test('who owns a boundary is said by the bands and not by the code', () => {
  const turned = bands.map((band) => ({ ...band, owns: !band.owns || band.from === 0 }))
  expect(bands.map((band) => bandOf(band.from, bands).points)).toEqual([1, 2, 3, 3])
  expect(bands.map((band) => bandOf(band.from, turned).points)).toEqual([1, 1, 2, 4])
})

test('without bands there is no band', () => {
  expect(() => bandOf(50, [])).toThrow(RangeError)
})

test('a value is scored alike whether it is verified or not', () => {
  const reading = { kind: 'value', value: 44.8 } as const
  const scored = scoreValue(44.8, broadband, bands)
  expect(scoreReading({ ...reading, verified: true }, rule(broadband), bands)).toEqual(scored)
  expect(scoreReading({ ...reading, verified: false }, rule(broadband), bands)).toEqual(scored)
})

test('a value without benchmark is not scored', () => {
  const reading = { kind: 'value', value: 12, verified: true } as const
  expect(scoreReading(reading, rule(none), bands)).toEqual({ kind: 'unscored', reason: 'no-benchmark' })
})

test('a figure in question is not scored; without benchmark, that is the reason given', () => {
  const reading = { kind: 'in-question', value: 44.8 } as const
  expect(scoreReading(reading, rule(broadband), bands)).toEqual({ kind: 'unscored', reason: 'in-question' })
  expect(scoreReading(reading, rule(none), bands)).toEqual({ kind: 'unscored', reason: 'no-benchmark' })
})

test.each<MissingReason>(['not-reported', 'not-applicable', 'not-verified'])(
  'absence keeps its reason: %s',
  (reason) => {
    for (const benchmark of [broadband, none]) {
      expect(scoreReading({ kind: 'missing', reason }, rule(benchmark), bands)).toEqual({ kind: 'missing', reason })
    }
  },
)
