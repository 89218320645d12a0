import { expect, test } from 'vitest'
import { z } from 'zod'
import { readSent } from './complaints'

const schema = z.object({ name: z.string(), rows: z.array(z.object({ note: z.string() })).default([]) })

test('what fits is read', () => {
  expect(readSent(schema, { name: 'Ålesund\n' })).toEqual({ ok: true, input: { name: 'Ålesund\n', rows: [] } })
})

test('what does not fit is complained about, with what was found and what was expected', () => {
  expect(readSent(schema, {})).toMatchObject({ ok: false, complaints: [{ where: 'name', found: 'nothing' }] })
})

test('text with the character zero is complained about, wherever it stands, and a password is not shown', () => {
  const expected = 'text without the character zero'
  expect(readSent(schema, { name: 'x', rows: [{ note: 'a\0b' }] })).toEqual({
    ok: false,
    complaints: [{ where: 'rows.0.note', found: '"a\\u0000b"', expected }],
  })
  const found = 'a value that is not shown here'
  expect(readSent(z.object({ password: z.string() }), { password: '\0' })).toEqual({
    ok: false,
    complaints: [{ where: 'password', found, expected }],
  })
})
