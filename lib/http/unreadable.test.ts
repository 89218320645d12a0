import { expect, test } from 'vitest'
import { unreadable } from './unreadable'

test('an address that says what it means can be read, in any script', () => {
  for (const url of [
    '/',
    '/cities/%C3%85lesund',
    '/search?q=50%',
    '/search?q=%ff',
    '/search?q=%2500',
    '/x%2500',
    '/%25',
  ])
    expect(unreadable(url), url).toBeNull()
})

test('the character zero can be read nowhere in an address', () => {
  for (const url of ['/cities/%00', '/groups/%00.csv', '/search?q=%00', '/search?%00=a', '/compare?add=x%00y'])
    expect(unreadable(url), url).toContain('%00')
})

test('a percent sign in a path that stands for no letter cannot be read', () => {
  for (const url of ['/cities/%ff', '/cities/%', '/verify/%c3', '/groups/%ED%A0%80', '/challenge/riyadh/2020/%zz?x=1'])
    expect(unreadable(url), url).toContain('%25')
})
