import { expect, test } from 'vitest'
import { numberLocale } from './parse-number-locale'

test.each([
  [['de-DE', 'en-GB'], 'de-DE'],
  [['nb-NO'], 'nb-NO'],
  [['*', 'fr'], 'fr'],
  [['xx-invalid-', 'zz', 'ar-EG'], 'ar-EG'],
  [[], 'en-GB'],
])('of %j the numbers are written as in %s', (languages, expected) => {
  expect(numberLocale(languages, 'en-GB')).toBe(expected)
})
