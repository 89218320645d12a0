import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storedZip } from '@/tests/support/stored-zip'
import { mediaTypeOf } from './media-type'
import { readZipDirectory } from './zip-directory'

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const office = '[Content_Types].xml'
const openDocument = (kind: string) =>
  storedZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '' })

describe('the type of a file', () => {
  test.each([
    ['application/pdf', latin1('%PDF-1.7\n')],
    ['image/png', latin1('\x89PNG\r\n\x1a\n\x00')],
    ['image/jpeg', latin1('\xff\xd8\xff\xe0')],
    ['image/gif', latin1('GIF89a\x01')],
    ['image/webp', latin1('RIFF\x00\x00\x00\x00WEBPVP8 ')],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      storedZip({ [office]: '', 'xl/workbook.xml': '' }),
    ],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      storedZip({ 'word/document.xml': '', [office]: '' }),
    ],
    ['application/vnd.oasis.opendocument.spreadsheet', openDocument('spreadsheet')],
    ['application/vnd.oasis.opendocument.text', openDocument('text')],
    ['text/plain', utf8('city;value\nÅlesund;1,5\n')],
    ['text/plain', latin1('city;value\n\xc5lesund;5 < 6\n')],
  ])('is found from its bytes: %s', (type, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(type)
  })

  test.each([
    ['a page', utf8('<!DOCTYPE html><p>hello')],
    ['a page after blank lines', utf8('\n\n  <html>')],
    ['a page with a byte order mark', utf8('\ufeff<html>')],
    ['markup further down', utf8('name;value\n<script >alert(1)</script>')],
    ['a drawing', utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a drawing with a prologue', utf8('<?xml version="1.0"?><svg/>')],
    ['a shell script', utf8('#!/bin/sh\nrm -r .\n')],
    ['PostScript', utf8('%!PS-Adobe')],
    ['rich text', utf8('{\\rtf1}')],
    ['a program', latin1('MZ\x90\x00\x03')],
    ['an old Office file', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a spreadsheet with macros', storedZip({ [office]: '', 'xl/workbook.xml': '', 'xl/vbaProject.bin': '' })],
    [
      'an OpenDocument file with scripts',
      storedZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml': '' }),
    ],
    ['any other ZIP file', storedZip({ 'a.txt': 'a' })],
    ['an OpenDocument drawing', openDocument('graphics')],
    ['a torn ZIP file', storedZip({ [office]: '', 'xl/workbook.xml': '' }).subarray(0, 60)],
    ['nothing', new Uint8Array()],
  ])('is not taken: %s', (_, bytes) => {
    expect(mediaTypeOf(bytes)).toBeNull()
  })

  test('never fails, whatever the bytes', () => {
    const start = fc.constantFrom('', 'PK\x03\x04', 'RIFF', '%PDF')
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (text, rest) => {
        mediaTypeOf(Uint8Array.from([...latin1(text), ...rest]))
      }),
    )
  })
})

test('a ZIP file whose directory lies about itself is none', () => {
  const whole = storedZip({ 'a.txt': 'a', 'b.txt': 'b' })
  const namesOf = (bytes: Uint8Array) => {
    const directory = readZipDirectory(bytes, 10)
    return directory.ok ? directory.entries.map((each) => each.name) : null
  }
  expect(namesOf(whole)).toEqual(['a.txt', 'b.txt'])
  expect(readZipDirectory(whole, 1)).toMatchObject({ why: 'count', count: 2 })
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const torn = Uint8Array.from(whole)
      torn[at] = byte
      const names = namesOf(torn)
      expect(names === null || names.length <= 2).toBe(true)
    }),
  )
})
