import { expect, test } from 'vitest'
import { codeOf, readCode } from './code'

const hash = '1a2b3c4d5e6f7081'.padEnd(64, '0')

test('a code is the beginning of the hash, in groups of four', () => {
  expect(codeOf(hash)).toBe('1a2b-3c4d-5e6f-7081')
})

test('a code is read back however it is typed, and so is a whole hash', () => {
  for (const text of ['1a2b-3c4d-5e6f-7081', ' 1A2B 3C4D 5E6F 7081', '1a2b–3c4d–5e6f–7081', '1a2b3c4d5e6f7081'])
    expect(readCode(text)).toBe('1a2b3c4d5e6f7081')
  expect(readCode(hash)).toBe(hash)
})

test('what is too short, too long or not hexadecimal is no code', () => {
  for (const text of ['', '1a2b-3c4d-5e6', `${hash}0`, '1a2b-3c4d-5e6g', 'https://x/1a2b3c4d5e6f'])
    expect(readCode(text)).toBeNull()
})
