import { createTranslator } from 'next-intl'
import { describe, expect, it, test } from 'vitest'
import { slipHints } from '@/lib/frameworks/soft-rules'
import { numbersFor } from '@/lib/i18n/numbers'
import messages from '@/messages/en.json'
import { framework, subjectOf } from '@/tests/support/subject'
import { findSoft } from './find'
import type { Finding } from './subject'
import { tell } from './words'

const t = createTranslator({ locale: 'en', messages })
const naming = {
  dataPoint: (key: string) => `<${key}>`,
  input: (key: string) => `<${key}>`,
  number: numbersFor('en-GB').plain,
  lastYear: 2020,
}
const say = (finding: Finding) => {
  const { message, values } = tell(finding, naming)
  return t(message, values)
}
const sayAll = (facts: Parameters<typeof subjectOf>[0]) => findSoft(framework.checks, subjectOf(facts)).map(say)

const internet = 'EC: ICT: ICT: 1C/value'
const crimes = 'SC: SH: SA: 8C/value'

describe('a finding is a sentence with its numbers', () => {
  test.each([
    [{ values: { [internet]: 1.21 }, last: { [internet]: 0.04 } }, '30 times the 2020 value, 0.04.'],
    [{ values: { [crimes]: 10 }, last: { [crimes]: 40 } }, 'The 2020 value, 40, was 4 times as much.'],
    [{ values: { [crimes]: 0 }, last: { [crimes]: 40 } }, 'It was 40 in 2020 and is 0 now.'],
    [{ values: { [crimes]: 4 }, last: { [crimes]: 0 } }, 'It was 0 in 2020.'],
    [
      { values: { [internet]: 40, 'EC: ICT: ICT: 2C/value': 55 } },
      '55 is above “<EC: ICT: ICT: 1C/value>”, which is 40.',
    ],
    [{ values: { 'EC: P: IN: 1C/value': 7 } }, '7 is unusually high: normal is below 5.'],
    [{ values: { 'EC: I: ES: 3C/value': 50 } }, '50 is unusually low: 90 or more is normal.'],
    [{ values: { 'EN: EN: EQ: 1C/value': 50 } }, '50 is neither 0 nor 100.'],
    [
      { values: { [internet]: 0.87 }, last: { [internet]: 87 } },
      'About 1/100 of the 2020 value, 87. A share of 87 % is typed as 87, not as 0.87.',
    ],
    [
      { values: { [crimes]: 900 }, peers: { [crimes]: [10, 20, 30, 40, 50] } },
      'Far above what 5 cities have published, 10 to 50.',
    ],
    [
      { values: { [crimes]: 60 }, inputs: { 'SC: SH: SA: 8C/violent_crimes': 30, population: 100_000 } },
      'The figures beside it give 30, not 60. Was it divided by “<population>”?',
    ],
  ])('%j', (facts, sentence) => {
    expect(sayAll(facts)).toEqual([sentence])
  })

  it('for every unit slip', () => {
    for (const hint of slipHints) {
      const params = { value: 1, hint, times: 1000, how: 'peers', other: 0.001, distance: 0 }
      const sentence = say({ rule: 'unit', kind: 'slip', key: crimes, params })
      expect(sentence).toMatch(/^About 1\u202f000 times what other cities publish, 0.001\. \S/)
      expect(sentence).not.toContain('in another unit')
    }
  })

  it('for every kind of rule there is a name', () => {
    for (const { kind } of framework.checks) expect(messages.checks.names).toHaveProperty(kind)
  })
})
