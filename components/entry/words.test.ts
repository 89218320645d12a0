import { describe, expect, test } from 'vitest'
import messages from '@/messages/en.json'
import { count, fill } from './words'

describe('a message of the sheet', () => {
  test('takes its parameters, and keeps what it has none for', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}')
  })
  test('chooses among forms, however deep', () => {
    const message = '{side, select, below {{x} is low: {how, select, far {far} other {near}}} other {high}}.'
    expect(fill(message, { side: 'below', x: '3', how: 'far' })).toBe('3 is low: far.')
    expect(fill(message, { side: 'above' })).toBe('high.')
  })
  test('follows the plural of the language', () => {
    expect(count({ one: '{n} figure', other: '{n} figures' }, 1, 'en-GB')).toBe('1 figure')
    expect(count({ one: '{n} figure', other: '{n} figures' }, 0, 'en-GB')).toBe('0 figures')
  })
  test('needs no syntax that is not understood here', () => {
    const all = JSON.stringify([messages.entry.script, messages.checks])
    expect(all).not.toMatch(/,\s*(plural|selectordinal|number|date|time)\b/)
  })
})
