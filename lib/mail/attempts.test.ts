import { expect, test } from 'vitest'
import { describeFault, isCutOff, isForGood, isUnreachable, nextTry } from './attempts'

const now = new Date('2026-11-25T00:00:00Z')

test('a mail is tried again after longer and longer waits, and given up after seven attempts', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((attempt) => {
    const at = nextTry(attempt, now)
    return at && (at.getTime() - now.getTime()) / 60_000
  })
  expect(waits).toEqual([1, 4, 16, 64, 256, 1024, null])
})

test('only an address that is refused for good is not tried again', () => {
  expect(isForGood({ code: 'EENVELOPE', responseCode: 550 })).toBe(true)
  expect(isForGood({ code: 'EENVELOPE', responseCode: 451 })).toBe(false)
  expect(isForGood({ code: 'EAUTH', responseCode: 535 })).toBe(false)
  expect(isUnreachable({ code: 'EAUTH', responseCode: 535 })).toBe(true)
  expect(isUnreachable({ code: 'EENVELOPE', responseCode: 451 })).toBe(false)
})

test('a fault is one line without a secret', () => {
  const fault = { code: 'EAUTH', responseCode: 535, response: '535 hunter2 is wrong\r\nBcc: x' }
  expect(describeFault(fault, ['hunter2', ''])).toBe('EAUTH 535 535 … is wrong')
  expect(describeFault({}, [])).toBe('unknown')
})

test('a mail that has been on its way for more than ten minutes was cut off', () => {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  expect([isCutOff(ago(9), now), isCutOff(ago(11), now), isCutOff(null, now)]).toEqual([false, true, false])
})
