import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, oneLine, type Told } from './compose'
import { noticeKinds } from './kinds'

const site = 'https://citymark.example'
const reader = { name: 'Ada', locale: null }
const told = (over: Partial<Told> = {}): Told => ({
  kind: 'asked',
  at: new Date('2026-11-25T03:50:00Z'),
  submissionId: 's1',
  city: 'Samplestad',
  year: 2026,
  about: 'Life expectancy',
  part: null,
  path: '/workspace/s1',
  ...over,
})

describe('a mail', () => {
  test('about one thing says in its subject what it is', () => {
    expect(compose([told()], reader, site)).toMatchInlineSnapshot(`
      {
        "subject": "Samplestad 2026: a question to the city",
        "text": "Hello Ada,

      Samplestad 2026
      - 25 Nov 2026, 03:50 UTC: an assessor has a question about “Life expectancy”.
        https://citymark.example/workspace/s1

      You choose what you are told by mail, and how often:
      https://citymark.example/account/mail
      ",
      }
    `)
  })

  test('about many things is one, and names each of them exactly once, under its submission', () => {
    const thing = fc.record({
      kind: fc.constantFrom('asked' as const, 'answered' as const),
      submissionId: fc.constantFrom('s1', 's2', 's3'),
    })
    fc.assert(
      fc.property(fc.array(thing, { minLength: 2, maxLength: 40 }), (things) => {
        const all = things.map((each, at) =>
          told({ ...each, city: `City ${each.submissionId}`, about: `thing<${at}>` }),
        )
        const { subject, text } = compose(all, reader, site)
        expect(subject).toContain(String(all.length))
        for (const { about } of all) expect(text.split(about)).toHaveLength(2)
        for (const id of new Set(all.map(({ submissionId }) => submissionId)))
          expect(text.split(`\nCity ${id} 2026\n`)).toHaveLength(2)
      }),
    )
  })

  test('has words for every kind, and says of an assignment which part it is', () => {
    for (const kind of noticeKinds) {
      const { subject, text } = compose([told({ kind, part: 'second' })], reader, site)
      expect(subject).toContain('Samplestad 2026')
      expect(`${subject}${text}`).not.toContain('mail.')
    }
    expect(compose([told({ kind: 'assigned', part: 'second' })], reader, site).text).toContain('second reader')
  })

  test('has dates as its reader writes them', () => {
    expect(compose([told()], { ...reader, locale: 'en-US' }, site).text).toContain('Nov 25, 2026')
  })

  test('cannot be given another header or another line by a name, whatever the name', () => {
    const breaks = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\u2028', '\u0085', ':', ' ', '\0') })
    fc.assert(
      fc.property(breaks, breaks, breaks, (city, about, name) => {
        const { subject, text } = compose([told({ city, about })], { name, locale: null }, site)
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(text.split('\n')).toHaveLength(9)
      }),
    )
    expect(oneLine('a\r\nBcc: x@y.example')).toBe('a Bcc: x@y.example')
  })
})
