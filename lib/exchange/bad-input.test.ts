import { describe, expect, test } from 'vitest'
import {
  type CellEdit,
  changePart,
  editWorkbook,
  emptyRecord,
  planBytes,
  refusalOf,
  workbookOf,
} from '@/tests/support/spreadsheet'
import { readZipDirectory, zipOf } from '@/tests/support/zip'
import { SpreadsheetError } from './fault'
import { limits } from './limits'

const template = workbookOf(emptyRecord)
const broadband = 'EC: ICT: ICT: 2C/value'
const hospital = 'SC: EH: H: 1C/value'

const planEdits = (edits: CellEdit[], asked = {}) => planBytes(editWorkbook(template, edits), emptyRecord, asked)
const faultsOf = (edits: CellEdit[]) => planEdits(edits).rows.flatMap((row) => row.faults)
const fill = (column: CellEdit['column'], xml: string): CellEdit[] => [{ key: broadband, column, xml }]

describe('a zip bomb is refused before it is unpacked', () => {
  const megabyte = 1024 * 1024

  test('when its list of parts says so', () => {
    const parts = Array.from({ length: 70 }, (_, at) => ({ name: `${at}`, size: megabyte }))
    expect(refusalOf(zipOf(parts))).toMatchObject({ found: 'parts of 70 MB in all', expected: /60 MB/ })
  })

  test('when one part is far larger than its packed form', () => {
    const bomb = changePart(template, 'xl/workbook.xml', (text) => text + ' '.repeat(20 * megabyte))
    expect(refusalOf(bomb).found).toMatch(/"xl\/workbook.xml", which unpacks to \d+ times its size/)
  })

  test('when it unpacks to more than it says', () => {
    const lying = changePart(template, 'xl/workbook.xml', (text) => text + ' '.repeat(20 * megabyte))
    for (const { name, at } of readZipDirectory(lying))
      if (name === 'xl/workbook.xml') Buffer.from(lying.buffer, lying.byteOffset).writeUInt32LE(1000, at + 24)
    expect(refusalOf(lying).found).toBe('"xl/workbook.xml", which is damaged or unpacks to more than it claims')
  })

  test('when it has thousands of parts', () => {
    const parts = Array.from({ length: limits.parts + 1 }, (_, at) => ({ name: `${at}`, size: 1 }))
    expect(refusalOf(zipOf(parts)).found).toBe(`${limits.parts + 1} parts`)
  })
})

describe('what cannot be read at all is refused with what to do', () => {
  test('a file that is too large', () => {
    expect(refusalOf(new Uint8Array(limits.upload + 1))).toMatchObject({ found: '10.0 MB', expected: 'at most 10 MB' })
  })

  test('an old workbook, or one with a password', () => {
    const bytes = new Uint8Array(1024)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0])
    expect(refusalOf(bytes)).toMatchObject({
      expected: 'an .xlsx file',
      remedy: 'Save it as .xlsx, without a password.',
    })
  })

  test('bytes that are no spreadsheet', () => {
    expect(refusalOf(Buffer.from('\u0089PNG\0\0')).found).toBe('bytes that are no text')
    expect(refusalOf(Buffer.from('\ufeffkey;note\ngdp;a\0b', 'utf16le')).found).toBe('bytes that are no text')
    expect(refusalOf(Buffer.from('PK\u0003\u0004…')).found).toBe('an archive without an end')
    expect(refusalOf(zipOf([{ name: 'mimetype', size: 5 }])).found).toBe('an archive that is no .xlsx workbook')
  })

  test('a workbook cut short, or with one bit turned over', () => {
    expect(refusalOf(template.slice(0, 9000)).found).toBe('an archive without an end')
    const turned = new Uint8Array(template)
    turned[1500] = (turned[1500] ?? 0) ^ 1
    expect(() => planBytes(turned, emptyRecord)).toThrow(SpreadsheetError)
  })

  test('XML with a document type, whatever it declares', () => {
    const entity = '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'
    const bytes = changePart(template, 'xl/worksheets/sheet2.xml', (text) => text.replace('?>\n', `?>\n${entity}`))
    expect(refusalOf(bytes)).toMatchObject({ found: 'a document type in "Shared inputs"' })
  })

  test('100 000 rows', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 100}"><c r="A${at + 100}"><v>1</v></c></row>`,
    )
    const bytes = changePart(template, 'xl/worksheets/sheet3.xml', (text) =>
      text.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    )
    expect(refusalOf(bytes)).toMatchObject({ where: 'sheet "Economy"', found: 'more than 2000 rows' })
    expect(refusalOf(Buffer.from(`key,first\n${'population,1\n'.repeat(100_000)}`)).found).toBe('more than 2000 rows')
  })

  test('a workbook with none of our sheets', () => {
    const names = ['Shared inputs', 'Economy', 'Environment', 'Society and Culture']
    const bytes = changePart(template, 'xl/workbook.xml', (text) =>
      names.reduce((sum, name, at) => sum.replace(`name="${name}"`, `name="Tabelle${at}"`), text),
    )
    expect(refusalOf(bytes)).toMatchObject({
      found: '"How to", "Tabelle0", "Tabelle1", "Tabelle2", "Tabelle3", "Lists"',
      expected: 'the sheets "Shared inputs", "Economy", "Environment", "Society and Culture"',
    })
  })
})

test('a renamed sheet is named, with the one that is missing, and the others are read', () => {
  const bytes = changePart(template, 'xl/workbook.xml', (text) => text.replace('"Economy"', '"Wirtschaft"'))
  const { faults, rows } = planBytes(bytes, emptyRecord)
  expect(faults).toMatchObject([{ where: 'sheet "Wirtschaft"', expected: 'the missing "Economy"' }])
  expect(rows.map((row) => row.where)).toContain('Environment!3')
})

describe('a cell that is no plain figure is refused by its address', () => {
  test('a formula, whose last result is not taken', () => {
    expect(faultsOf(fill('first', '><f>A1+1</f><v>15840</v>'))).toEqual([
      {
        where: 'Economy!G4',
        cell: 'Economy!G4',
        found: 'the formula =A1+1',
        expected: 'a number',
        remedy: 'Type the number, or paste it as a value.',
      },
    ])
  })

  test('a date', () => {
    const date = ' s="8"><v>45718</v>'
    const styled = editWorkbook(template, fill('first', date), (parts) => {
      const styles = parts.get('xl/styles.xml') ?? ''
      const xf = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
      return parts.set('xl/styles.xml', styles.replace('</cellXfs>', xf))
    })
    expect(planBytes(styled, emptyRecord).rows.flatMap((row) => row.faults)).toMatchObject([
      { where: 'Economy!G4', found: 'a date (2025-03-02)', expected: 'a number' },
    ])
  })

  test('a number shown as per cent is asked about, with both readings', () => {
    const percent = editWorkbook(template, fill('final', ' s="8"><v>0.45</v>'), (parts) => {
      const styles = parts.get('xl/styles.xml') ?? ''
      return parts.set('xl/styles.xml', styles.replace('</cellXfs>', '<xf numFmtId="9"/></cellXfs>'))
    })
    const [fault] = planBytes(percent, emptyRecord).rows.flatMap((row) => row.faults)
    expect(fault).toMatchObject({ where: 'Economy!J4', found: '0.45, shown as 45 %', options: [45, 0.45] })
    const { rows } = planBytes(percent, emptyRecord, { repairs: new Map([['Economy!J4', '45']]) })
    expect(rows.find((row) => row.key === broadband)).toMatchObject({ status: 'new', value: { to: 45 } })
  })

  test('a text that could be two numbers is asked about, and one in clear notation is read', () => {
    expect(faultsOf([{ key: broadband, column: 'final', value: '1.234' }])).toMatchObject([{ options: [1234, 1.234] }])
    const { rows } = planEdits([{ key: broadband, column: 'final', value: '45,5' }])
    expect(rows.find((row) => row.key === broadband)).toMatchObject({ value: { to: 45.5 } })
  })

  test('an error, a truth, a word, an amount with its unit', () => {
    for (const xml of [' t="e"><v>#REF!</v>', ' t="b"><v>1</v>', ' t="str"><v>many</v>', ' t="str"><v>12 kWh</v>'])
      expect(faultsOf(fill('first', xml))).toMatchObject([{ where: 'Economy!G4', expected: 'a number' }])
  })

  test('merged cells, where they touch what is filled in', () => {
    const bytes = changePart(template, 'xl/worksheets/sheet3.xml', (text) =>
      text.replace('<sheetProtection', '<mergeCells count="1"><mergeCell ref="G4:H5"/></mergeCells><sheetProtection'),
    )
    expect(planBytes(bytes, emptyRecord).rows.flatMap((row) => row.faults)).toMatchObject([
      { where: 'Economy!G4:H5', found: 'merged cells' },
      { where: 'Economy!G4:H5', found: 'merged cells' },
    ])
  })

  test('a figure typed where it is only shown, unless it agrees', () => {
    const typed = [
      { key: broadband, column: 'first', value: 15_840 },
      { key: broadband, column: 'second', value: 40_000 },
    ] as const
    expect(faultsOf([...typed])).toMatchObject([
      { where: 'Economy!I4', found: '40000', expected: /typed in Shared inputs!E4/ },
    ])
    const emptied = planEdits([...typed], { repairs: new Map([['Economy!I4', '']]) })
    expect(emptied.rows.flatMap((row) => row.faults)).toMatchObject([{ expected: /households/ }])
    const { rows } = planEdits([...typed, { key: 'households', column: 'first', value: 40_000 }])
    expect(rows.find((row) => row.key === broadband)).toMatchObject({ status: 'new', value: { to: 39.6 } })
  })
})

test('a figure where its row has no place for one is refused, and can be taken out on the page', () => {
  const edits = [{ key: hospital, column: 'final', value: 80 }] as const
  const [fault] = faultsOf([...edits])
  expect(fault).toMatchObject({ found: '80', expected: 'nothing', remedy: /Type the figure in Society and Culture!G/ })
  const { rows } = planEdits([...edits], { repairs: new Map([[fault?.cell ?? '', '']]) })
  expect(rows.find((row) => row.key === hospital)?.status).toBe('unchanged')
})

test('a block pasted one column off is refused in every row', () => {
  const shifted = [broadband, hospital].map((key) => ({ key, column: 'secondInput', value: 40_000 }) as const)
  expect(faultsOf(shifted)).toMatchObject([
    { where: 'Economy!H4', remedy: /one column off/ },
    { where: /^Society and Culture!H/, remedy: /one column off/ },
  ])
  const words = [{ key: broadband, column: 'quality', value: 'value' }] as const
  expect(faultsOf([...words])).toMatchObject([
    { where: 'Economy!M4', found: '"value"', expected: /accurate measurement/ },
  ])
})

describe('a save would refuse it, and so does the dry run', () => {
  test('a value outside the possible range, a denominator of zero, a figure that is missing', () => {
    expect(faultsOf([{ key: broadband, column: 'final', value: -1 }])).toMatchObject([{ found: '-1' }])
    const zero = [
      { key: broadband, column: 'first', value: 1 },
      { key: 'households', column: 'first', value: 0 },
    ] as const
    expect(faultsOf([...zero])).toMatchObject([{ found: '0', expected: /other than 0/ }])
    expect(faultsOf([{ key: broadband, column: 'first', value: 1 }])).toMatchObject([{ expected: /households/ }])
  })

  test('an input below zero, by the cell it is typed in', () => {
    expect(faultsOf([{ key: 'population', column: 'first', value: -5 }])).toMatchObject([
      { where: 'Shared inputs!E3', found: '-5', expected: 'at least 0 (inhabitants)' },
    ])
  })

  test('one refused row does not take the others with it', () => {
    const { rows, readings } = planEdits([
      { key: broadband, column: 'final', value: -1 },
      { key: hospital, column: 'first', value: 80 },
    ])
    expect(rows.filter((row) => row.status !== 'unchanged').map((row) => row.status)).toEqual(['refused', 'new'])
    expect(readings).toMatchObject([{ indicator: 'SC: EH: H: 1C', state: 'value' }])
  })

  test('not applicable without a reason, and an address that is none', () => {
    expect(faultsOf([{ key: hospital, column: 'state', value: 'not applicable' }])).toMatchObject([
      { expected: 'why it does not apply' },
    ])
    const source = [
      { key: hospital, column: 'first', value: 80 },
      { key: hospital, column: 'url', value: 'page 12' },
    ] as const
    expect(faultsOf([...source])).toMatchObject([{ found: '"page 12"', expected: 'a web address' }])
  })
})
