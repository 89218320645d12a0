import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublicChallenge } from '@/lib/challenges/types'
import messages from '@/messages/en.json'
import { PublicChallenges } from './public-challenges'

const on = new Date('2026-03-01T12:00:00Z')
const challenge = (id: string, answer: PublicChallenge['answer'] = null): PublicChallenge => {
  return { id, at: on, version: 1, text: 'The register says 31.', source: 'Yearbook 2025', answer }
}
const title = (...challenges: PublicChallenge[]) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <PublicChallenges challenges={challenges} form="/challenge/x/2025/y" />
    </NextIntlClientProvider>,
  ).match(/<h2[^>]*>(.*?)<\/h2>/)?.[1]

describe('the challenges to a value', () => {
  it('are those that are shown: others may wait, or were declined', () => {
    expect(title()).toBe('No challenge to this value is shown')
  })
  it('are counted themselves: one reader may send several', () => {
    expect(title(challenge('a', { text: 'No.', at: on, as: 'official' }))).toBe('One challenge to this value is shown')
    expect(title(challenge('a'), challenge('b'))).toBe(
      '2 challenges to this value are shown; 2 challenges wait for an answer',
    )
  })
})
