import { describe, expect, test } from 'vitest'
import { emptyRecord, framework, planBytes, refusalOf, words } from '@/tests/support/spreadsheet'
import { layOut } from '../layout'
import { plainNumber, writeCsv } from './write-csv'

const hospital = 'SC: EH: H: 1C/value'

describe('a CSV file is read as it is commonly saved', () => {
  const rows = ['key;first;origin', 'population;412.000,5;Büro für Statistik']
  const expected = { inputs: { population: 412_000.5 } }
  const faultOf = (text: string) => refusalOf(Buffer.from(text))

  test('in Latin-1 and with semicolons, as Excel saves it in Germany', () => {
    const point = [`key;first;origin`, `${hospital};80,5;Büro für Statistik`].join('\r\n')
    expect(planBytes(Buffer.from(point, 'latin1'), emptyRecord).readings).toMatchObject([
      { origin: 'Büro für Statistik' },
    ])
  })

  test('in UTF-8 and UTF-16, with commas or tabs', () => {
    for (const separator of ['\t', ';']) {
      const text = `\ufeff${rows.join('\n').replaceAll(';', separator)}`
      const swapped = Buffer.from(text, 'utf16le').swap16()
      for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le'), swapped])
        expect(planBytes(bytes, emptyRecord)).toMatchObject(expected)
    }
    expect(planBytes(Buffer.from('sep=,\nkey,first\npopulation,"412.000,5"\n'), emptyRecord)).toMatchObject(expected)
  })

  test('ragged rows and open quotes are refused by their row', () => {
    expect(faultOf('key,first\npopulation,1,2\n')).toMatchObject({ where: 'row 2', found: '3 cells' })
    expect(faultOf('key,first\npopulation,"1\n')).toMatchObject({ found: /quotation mark/ })
  })

  test('unknown keys, unknown columns, a row that comes twice', () => {
    const text = 'key,first,colour\npopulation,1,red\nXY: 1,2,\npopulation,3,\n'
    expect(planBytes(Buffer.from(text), emptyRecord).faults).toMatchObject([
      { where: 'CSV!C1', found: '"colour"' },
      { where: 'CSV!3', found: '"XY: 1"' },
      { where: 'CSV!4', found: 'population again' },
    ])
    expect(planBytes(Buffer.from('a,b\n1,2\n'), emptyRecord).faults).toMatchObject([{ where: 'sheet "CSV"' }])
  })

  test('a text of ours that begins like a formula is not one in CSV', () => {
    const content = {
      state: 'value',
      value: 80,
      overwritten: false,
      precision: 'exact',
      reason: null,
      quality: 'measured',
      origin: '=HYPERLINK("http://elsewhere.example")',
      source: null,
      sourceUrl: null,
      referenceYear: null,
      note: null,
    } as const
    const readings = new Map([[hospital, { revision: 1, verification: 'unreviewed', content }] as const])
    const text = writeCsv(layOut(framework, { ...emptyRecord, readings }, words))
    expect(text).toContain(`"'=HYPERLINK(""http`)
  })
})

test('numbers are written without exponent, grouping or exactly three decimals', () => {
  expect([1.234, -0.5, 1e-7, 1e21, 15_840, 0.125, 12.3456].map(plainNumber)).toEqual([
    '1.2340',
    '-0.5',
    '0.0000001',
    '1000000000000000000000',
    '15840',
    '0.1250',
    '12.3456',
  ])
})
