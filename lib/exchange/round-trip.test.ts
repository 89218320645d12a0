import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { ReadingContent } from '@/lib/submissions/evaluate'
import { settle } from '@/lib/submissions/evaluate'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import { precisions, qualities, readingStates } from '@/lib/submissions/words'
import { framework, planBytes, words, workbookOf } from '@/tests/support/spreadsheet'
import { writeCsv } from './csv/write-csv'
import { layOut } from './layout'
import type { OnRecord, StandingReading } from './on-record'

const points = framework.indicators.flatMap((each) => each.dataPoints)
const inputKeys = [...new Set(points.flatMap((point) => inputsOfFormula(point.formula)))]

/** Anything a city can have written, with everything that could trip a file format. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=SUM(A1)', "'=x", '-5', '2024', '1.234', 'a;b', 'say "no"', 'two\nlines', '_x000D_', 'TRUE', '١٢'),
)
/** As the schema keeps it, and as PostgreSQL can hold it. */
const kept = anyText.map((text) => text.replaceAll('\u0000', '').toWellFormed().trim() || null)
const maybe = fc.option(kept, { nil: null })
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 9_999_999 }).map((each) => each / 1000),
)

const anyContent = fc.record({
  state: fc.constantFrom(...readingStates),
  overwritten: fc.boolean(),
  precision: fc.constantFrom(...precisions),
  quality: fc.constantFrom(...qualities),
  reason: maybe,
  origin: maybe,
  source: maybe,
  sourceUrl: fc.option(fc.webUrl(), { nil: null }),
  referenceYear: fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null }),
  note: maybe,
  value: anyNumber,
})

const anyRecord: fc.Arbitrary<OnRecord> = fc
  .record({
    contents: fc.array(fc.tuple(fc.constantFrom(...points), anyContent, fc.nat(9)), { maxLength: 60 }),
    inputs: fc.array(fc.tuple(fc.constantFrom(...inputKeys), anyNumber, fc.nat(9)), { maxLength: 120 }),
  })
  .map(({ contents, inputs }) => {
    const figures = new Map(inputs.map(([key, value]) => [key, Object.is(value, -0) ? 0 : value] as const))
    const readings = new Map<string, StandingReading>()
    for (const [point, { overwritten, ...drawn }, revision] of contents) {
      const direct = overwritten || point.formula.kind !== 'ratio' ? drawn.value : null
      const yes = point.formula.kind === 'yes-no' ? Math.abs(Math.sign(drawn.value)) : null
      const sent = { ...drawn, value: drawn.state === 'value' ? (yes ?? direct) : null }
      const settled = settle(point, sent, figures)
      if (settled.ok)
        readings.set(point.key, { revision: revision + 1, verification: 'unreviewed', content: tame(settled.content) })
    }
    const stored = inputs.map(
      ([key, value, revision]) => [key, { value: figures.get(key) ?? value, revision: revision + 1 }] as const,
    )
    return { readings, inputs: new Map(stored), last: new Map() }
  })

const tame = (content: ReadingContent): ReadingContent => ({
  ...content,
  value: content.value === 0 ? 0 : content.value,
})

/** What stood on record when LibreOffice saved the workbook among the fixtures. */
const filled: OnRecord = {
  readings: new Map([
    [
      'EC: ICT: ICT: 2C/value',
      {
        revision: 1,
        verification: 'unreviewed',
        content: {
          state: 'value',
          value: 39.6,
          overwritten: false,
          precision: 'exact',
          reason: null,
          quality: 'measured',
          origin: 'Office & <co>',
          source: '=1+1',
          sourceUrl: null,
          referenceYear: 2025,
          note: 'two\nlines',
        },
      },
    ],
  ]),
  inputs: new Map([
    ['households', { value: 40_000, revision: 2 }],
    ['EC: ICT: ICT: 2C/fixed_subscriptions', { value: 15_840, revision: 1 }],
  ]),
  last: new Map([['EC: ICT: ICT: 2C/value', 33.25]]),
}

const untouched = (bytes: Uint8Array, record: OnRecord) => {
  const { rows, faults, inputs, readings } = planBytes(bytes, record)
  expect(faults).toEqual([])
  expect(rows.filter((row) => row.status !== 'unchanged')).toEqual([])
  expect({ inputs, readings }).toEqual({ inputs: {}, readings: [] })
  expect(rows).toHaveLength(points.length + framework.sharedInputs.length)
}

describe('a spreadsheet that nobody has edited changes nothing', () => {
  test('as a workbook', () => {
    fc.assert(
      fc.property(anyRecord, (record) => untouched(workbookOf(record), record)),
      { numRuns: 40 },
    )
  })

  test('as CSV', () => {
    const write = (record: OnRecord) => Buffer.from(writeCsv(layOut(framework, record, words)))
    fc.assert(
      fc.property(anyRecord, (record) => untouched(write(record), record)),
      { numRuns: 40 },
    )
  })
})

describe('a workbook can be read by others', () => {
  test('by a second library: the same words and numbers stand in the same cells', async () => {
    const sheets = await readExcelFile(Buffer.from(workbookOf(filled)))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'How to',
      'Shared inputs',
      'Economy',
      'Environment',
      'Society and Culture',
      'Lists',
    ])
    for (const { name, columns, rows } of layOut(framework, filled, words)) {
      const read = sheets.find(({ sheet }) => sheet === name)?.data ?? []
      expect(read[0]).toEqual(columns)
      for (const [at, { cells }] of rows.entries()) {
        const plain = columns.map((id) => cells[id]?.value ?? null)
        expect((read[at + 2] ?? []).map((each) => (each === '' ? null : each))).toEqual(plain)
      }
    }
  })

  test('saved by LibreOffice it changes nothing either', () => {
    untouched(readFileSync('tests/fixtures/spreadsheets/saved-by-libreoffice.xlsx'), filled)
  })
})
