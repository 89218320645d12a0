import { expect, test } from 'vitest'
import { isBadLink, linkOf } from './source'

test('a web address is a link, a citation is words', () => {
  expect(linkOf('https://statistics.example/table/7?y=2025')).toBe('https://statistics.example/table/7?y=2025')
  for (const words of [
    'Yearbook 2025, table 7',
    'see https://statistics.example',
    'https://statistics.example/yearbook, table 7',
    'doi:10.1000/182',
    'Table 3: water',
  ]) {
    expect(linkOf(words), words).toBeNull()
    expect(isBadLink(words), words).toBe(false)
  }
})

test('what runs, leads elsewhere than it seems to, or cannot be followed is no source', () => {
  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<b>x',
    'ftp://statistics.example/x',
    'https://city.example@elsewhere.example/',
    'https://',
    'mailto:a@city.example',
  ])
    expect([address, linkOf(address), isBadLink(address)]).toEqual([address, null, true])
})
