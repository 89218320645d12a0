import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatEntry, parseNumber } from './parse-number'

const locales = [
  'en-GB',
  'en-IN',
  'de',
  'de-CH',
  'de-AT',
  'fr',
  'fr-CH',
  'nb',
  'es',
  'pl',
  'pt-PT',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'hi-u-nu-deva',
  'bn',
  'zh',
  'en-XA',
]

const typed = (text: string, locale = 'en-GB') => parseNumber(text, locale, 'typed')
const number = (value: number) => ({ kind: 'number', value })

describe('a number is read by its structure in every locale', () => {
  test.each([
    ['12', 12],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['1\u202f234\u00a0567,25', 1234567.25],
    ["1'234.5", 1234.5],
    ['1’234’567', 1234567],
    ['1.23', 1.23],
    ['1,5', 1.5],
    ['1234.567', 1234.567],
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['12,3456', 12.3456],
    ['.5', 0.5],
    ['1 234.567', 1234.567],
    ['1.234,567', 1234.567],
    ['-5', -5],
    ['−5,5', -5.5],
    ['+7', 7],
    ['-0', 0],
    ['45 %', 45],
    ['45%', 45],
    ['% 45', 45],
    ['٤٥٪', 45],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲۳۴', 1234],
    ['१२३', 123],
    ['１２．５', 12.5],
    ['  12  ', 12],
    ['\u200e−۱۲', -12],
    ['1.2e3', 1200],
    ['5E-3', 0.005],
  ])('%s', (text, value) => {
    for (const locale of locales)
      for (const how of ['typed', 'pasted'] as const) expect(parseNumber(text, locale, how)).toEqual(number(value))
  })
})

describe('thousands or decimals', () => {
  it('is what the locale of the person who types says', () => {
    expect(typed('1.234', 'en-GB')).toEqual(number(1.234))
    expect(typed('1,234', 'en-GB')).toEqual(number(1234))
    expect(typed('1.234', 'de')).toEqual(number(1234))
    expect(typed('1,234', 'de')).toEqual(number(1.234))
    expect(typed('-12,345', 'fr')).toEqual(number(-12.345))
    expect(typed('1.234', 'de-CH')).toEqual(number(1.234))
  })
  it('is asked where the locale does not write the sign at all', () => {
    for (const [text, locale] of [
      ['1.234', 'fr'],
      ['1.234', 'nb'],
      ['1,234', 'de-CH'],
      ['1.234', 'ar-EG'],
    ] as const)
      expect(typed(text, locale)).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] })
  })
  it('is always asked when it was pasted', () => {
    for (const locale of locales) {
      expect(parseNumber('1.234', locale, 'pasted')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] })
      expect(parseNumber('-12,345 %', locale, 'pasted')).toEqual({ kind: 'ambiguous', readings: [-12345, -12.345] })
    }
  })
})

describe('what is no number is refused with what was found', () => {
  test.each([
    ['1.23.456', '1.23.456'],
    ['1,2345,678', '1,2345,678'],
    ['1,234,5', '1,234,5'],
    ['12 34', '12 34'],
    ['1.234 567', '1.234 567'],
    ['0.123.456', '0.123.456'],
    ['5.', '5.'],
    ['--5', '--5'],
    ['5-', '5-'],
    ['1-2', '1-2'],
    ['45%%', '45%%'],
    ['1٢3', '1٢3'],
    ['12 kWh', 'kWh'],
    ['1.200,5m³', 'm³'],
    ['€12', '€'],
    ['(5)', '(5)'],
    ['1,2e3', 'e'],
    ['#DIV/0!', '#DIV/0!'],
    ['12.05.2024', '12.05.2024'],
    ['1\n234', '1\n234'],
    ['–', '–'],
    ['-', '-'],
    ['n/a', 'n/a'],
    ['not reported', 'not'],
    ['1e999', '1e999'],
    ['9'.repeat(400), `${'9'.repeat(39)}…`],
  ])('%s', (text, found) => {
    for (const how of ['typed', 'pasted'] as const)
      expect(parseNumber(text, 'en-GB', how)).toEqual({ kind: 'invalid', found })
  })
  it('groups of two are right only where people write them', () => {
    expect(typed('12,34,567.5', 'en-IN')).toEqual(number(1234567.5))
    expect(typed('1,23,456', 'en-GB').kind).toBe('invalid')
    expect(typed('1,234,567', 'hi')).toEqual(number(1234567))
  })
})

it('only blank is empty', () => {
  for (const text of ['', '  ', '\u00a0', '\t', '\ufeff']) expect(typed(text)).toEqual({ kind: 'empty' })
})

const anyLocale = fc.constantFrom(...locales)
const anyFigure = fc
  .oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((value) => value + 0)

describe('for any number', () => {
  it('what a locale writes is read back in it', () => {
    fc.assert(
      fc.property(
        anyLocale,
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        (locale, digits, decimals) => {
          const value = digits / 10 ** decimals
          const shown = new Intl.NumberFormat(locale === 'en-XA' ? 'en-GB' : locale, {
            minimumFractionDigits: decimals,
          }).format(value)
          expect(typed(shown, locale)).toEqual(number(value + 0))
        },
      ),
    )
  })
  it('what an entry cell shows is the number, typed or pasted', () => {
    fc.assert(
      fc.property(anyLocale, anyFigure, (locale, value) => {
        const shown = formatEntry(value, locale)
        expect(typed(shown, locale)).toEqual(number(value))
        expect(parseNumber(shown, locale, 'pasted')).toEqual(number(value))
      }),
    )
  })
})

describe('for any text', () => {
  const character = fc.constantFrom(..."0123456789.,' −-+%eE٬٫١٢٣".split(''), '\u202f')
  const nearlyNumber = fc.string({ unit: character, maxLength: 12 })
  const figure = fc.stringMatching(/^-?\d{1,3}([.,' ]\d{3}){0,2}([.,]\d{1,4})?$/)
  const anyText = fc.oneof(nearlyNumber, figure, fc.string())

  it('two locales agree, or each reads the sign that both write as its own', () => {
    fc.assert(
      fc.property(anyText, anyLocale, anyLocale, (text, one, other) => {
        const [a, b] = [typed(text, one), typed(text, other)]
        if (a.kind !== 'number' || b.kind !== 'number' || a.value === b.value) return
        for (const [locale, { value }] of [
          [one, a],
          [other, b],
        ] as const) {
          const parts = new Intl.NumberFormat(locale === 'en-XA' ? 'en-GB' : locale).formatToParts(1_234_567.5)
          const meaning = Math.abs(value) >= 1000 ? 'group' : 'decimal'
          expect(text).toContain(parts.find((part) => part.type === meaning)?.value)
        }
        expect(parseNumber(text, one, 'pasted').kind).toBe('ambiguous')
      }),
      { numRuns: 500 },
    )
  })
  it('what is pasted and read is what everybody would have typed', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const pasted = parseNumber(text, locale, 'pasted')
        const asTyped = typed(text, locale)
        if (pasted.kind !== 'ambiguous') expect(asTyped).toEqual(pasted)
        else
          expect(asTyped.kind === 'number' ? pasted.readings : [asTyped]).toContainEqual(
            asTyped.kind === 'number' ? asTyped.value : pasted,
          )
      }),
      { numRuns: 500 },
    )
  })
  it('a number is never infinite, not a number or minus zero', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const parsed = typed(text, locale)
        if (parsed.kind === 'number') expect(Number.isFinite(parsed.value) && !Object.is(parsed.value, -0)).toBe(true)
      }),
    )
  })
})

describe('an entry cell', () => {
  it('shows narrow spaces between thousands and the decimal sign of the reader', () => {
    expect(formatEntry(1234567.5, 'en-GB')).toBe('1\u202f234\u202f567.5')
    expect(formatEntry(1234567.5, 'de')).toBe('1\u202f234\u202f567,5')
    expect(formatEntry(-5, 'en-GB')).toBe('−5')
    expect(formatEntry(0.1 + 0.2, 'en-GB')).toBe('0.30000000000000004')
  })
  it('never shows three decimals that could be thousands', () => {
    expect(formatEntry(1.234, 'en-GB')).toBe('1.2340')
    expect(formatEntry(0.234, 'en-GB')).toBe('0.234')
    expect(formatEntry(1234.567, 'de')).toBe('1\u202f234,567')
  })
})
