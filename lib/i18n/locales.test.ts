import { describe, expect, it } from 'vitest'
import { chooseLocale, directionOf, formatLocale } from './locales'

describe('the locale of a request', () => {
  it('keeps the region of the first language the interface speaks', () => {
    expect(chooseLocale({ acceptLanguage: 'nb-NO,nb;q=0.9,en-IN;q=0.8,en;q=0.7', pseudo: false })).toBe('en-IN')
  })
  it('follows the weights and not the order', () => {
    expect(chooseLocale({ acceptLanguage: 'en-US;q=0.2,en-GB;q=0.9', pseudo: false })).toBe('en-GB')
  })
  it('is British English without a usable wish', () => {
    for (const acceptLanguage of [null, '', 'de', '*', 'en', 'en;q=0', 'en-xa', '<script>'])
      expect(chooseLocale({ acceptLanguage, pseudo: false })).toBe('en-GB')
  })
  it('is a pseudo-locale only where those are switched on', () => {
    expect(chooseLocale({ cookie: 'ar-XB', pseudo: false })).toBe('en-GB')
    expect(chooseLocale({ cookie: 'ar-XB', pseudo: true })).toBe('ar-XB')
    expect(chooseLocale({ cookie: 'xx-YY', pseudo: true })).toBe('en-GB')
  })
  it('runs from right to left in Arabic only', () => {
    expect(directionOf('ar-XB')).toBe('rtl')
    expect(directionOf('en-IN')).toBe('ltr')
  })
  it('writes numbers of a pseudo-locale as English does', () => {
    expect(formatLocale('ar-XB')).toBe('en-GB')
    expect(formatLocale('en-IN')).toBe('en-IN')
  })
})
