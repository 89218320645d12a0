import { describe, expect, it } from 'vitest'
import { pseudoCatalogue, pseudoMessage } from './pseudo'

describe('a message in a test language', () => {
  it('is accented, longer and bracketed', () => {
    expect(pseudoMessage('Cities', 'en-XA')).toBe('⟦Çíťíéš~~⟧')
  })
  it('keeps arguments and tags', () => {
    expect(pseudoMessage('Hello {name}, <b>go</b>', 'en-XA')).toContain('{name}')
    expect(pseudoMessage('Hello {name}, <b>go</b>', 'en-XA')).toContain('<b>ĝó</b>')
  })
  it('exchanges the words inside a plural and not its selectors', () => {
    const message = '{count, plural, one {# value of {name}} other {# values}}'
    expect(pseudoMessage(message, 'en-XA')).toContain('{count, plural, one {# ṽáļúé óƒ {name}} other {# ṽáļúéš}}')
  })
  it('is written in Arabic letters in the right-to-left one', () => {
    expect(pseudoMessage('Cities', 'ar-XB')).toMatch(/^⟦[\u0600-\u06ff]+~~⟧$/)
  })
  it('covers every message of a nested catalogue', () => {
    expect(pseudoCatalogue({ a: { b: 'x' }, c: 'y' }, 'en-XA')).toEqual({ a: { b: '⟦ẋ~⟧' }, c: '⟦ý~⟧' })
  })
})
