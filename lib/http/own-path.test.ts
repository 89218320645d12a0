import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test('a path of this site is followed', () => {
  expect(ownPath('/workspace?year=2025', '/')).toBe('/workspace?year=2025')
})

test('no address leads away from this site', () => {
  for (const wanted of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    '',
    undefined,
  ])
    expect(ownPath(wanted, '/home')).toBe('/home')
})
