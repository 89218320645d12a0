import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentDisposition, safeFileName } from './file-name'
import { endings, type MediaType } from './media-type'

describe('the name of an uploaded file', () => {
  test.each([
    ['Årsrapport 2025.pdf', 'application/pdf', 'Årsrapport 2025.pdf'],
    ['C:\\Users\\me\\report.PDF', 'application/pdf', 'report.PDF'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['figures.csv', 'text/plain', 'figures.csv'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['invoice.exe', 'application/pdf', 'invoice.exe.pdf'],
    ['a"b\r\nSet-Cookie: x.pdf', 'application/pdf', 'a b Set-Cookie x.pdf'],
    ['cod\u202efdp.exe', 'application/pdf', 'cod fdp.exe.pdf'],
    ['...', 'image/png', 'file.png'],
    ['', 'image/jpeg', 'file.jpg'],
    [`${'å'.repeat(400)}.pdf`, 'application/pdf', `${'å'.repeat(146)}.pdf`],
    ['.pdf', 'application/pdf', 'pdf.pdf'],
  ] as const)('%j is kept safe', (name, type, kept) => {
    expect(safeFileName(name, type)).toBe(kept)
  })

  test('is short, ends as what it is, and can be sent in a header and read back, whatever it was', () => {
    // Every unit of UTF-16, so halves of pairs as well.
    const anything = fc.uint16Array({ maxLength: 40 }).map((units) => String.fromCharCode(...units))
    const types = fc.constantFrom(...(Object.keys(endings) as MediaType[]))
    fc.assert(
      fc.property(anything, types, (sent, type) => {
        const name = safeFileName(sent, type)
        expect([...name].length).toBeLessThanOrEqual(150)
        expect(endings[type].some((each) => name.toLowerCase().endsWith(`.${each}`))).toBe(true)
        const header = contentDisposition('attachment', name)
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!#$&+^`|%-]+$/)
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name)
        expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header)
      }),
    )
  })
})
