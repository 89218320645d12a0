import { expect, test } from 'vitest'
import { isOwnOrigin } from './own-origin'

const from = (headers: Record<string, string>) => isOwnOrigin(new Headers({ host: 'citymark.example', ...headers }))

test('a page of this site may send commands', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({ origin: 'https://citymark.example' })).toBe(true)
})

test('no other page may, and nothing that does not say where it comes from', () => {
  for (const site of ['cross-site', 'same-site', 'none']) expect(from({ 'sec-fetch-site': site })).toBe(false)
  for (const origin of ['https://elsewhere.example', 'https://citymark.example.elsewhere.example', 'null'])
    expect(from({ origin })).toBe(false)
  expect(from({})).toBe(false)
})
