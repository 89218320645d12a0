import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourOf } from './colours'
import { fit } from './fit'
import { charactersOf } from './glyphs'
import { drawable, drawableName, getTypefaces } from './typefaces'

const box = { width: 580, lines: 2, sizes: [76, 64, 54, 46, 38, 32] }

describe('the type of a picture', () => {
  it('is largest for a short name, and smaller the longer the name', () => {
    const names = [
      'Oslo',
      'Krimpen aan den IJssel and Capelle',
      'Llanfair and the villages of the old county around it',
    ]
    const sizes = names.map((name) => fit(name, box))
    expect(sizes[0]).toBe(76)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(sizes).size).toBe(3)
  })

  it('is the smallest there is for a name that fits in none, be it one endless word', () => {
    expect(fit('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', box)).toBe(32)
    expect(fit('a long name that goes on '.repeat(10), box)).toBe(32)
  })
})

describe('the letters of a picture', () => {
  it('are those of the typefaces that are here', () => {
    const { characters } = getTypefaces()
    for (const letter of 'Aéßőщω“–') expect(characters.has(letter.codePointAt(0) ?? 0), letter).toBe(true)
    for (const letter of '漢ع🙂\uffff') expect(characters.has(letter.codePointAt(0) ?? 0), letter).toBe(false)
  })

  it('are none in a file without a table of characters', () => {
    expect(charactersOf(Buffer.alloc(12)).size).toBe(0)
    expect(charactersOf(readFileSync('styles/fonts/picture-sans-latin.ttf')).size).toBeGreaterThan(190)
  })

  it('leave out what they cannot draw, so that nobody else is asked to', () => {
    expect(drawable('Ålesund 漢🙂 Łódź')).toBe('Ålesund  Łódź')
  })

  it('spell a city as its address does where its alphabet is not here', () => {
    expect(drawableName({ name: 'Москва', slug: 'moscow' })).toBe('Москва')
    expect(drawableName({ name: 'الرياض', slug: 'riyadh' })).toBe('Riyadh')
    expect(drawableName({ name: '大邱', slug: 'port-of-daegu' })).toBe('Port Of Daegu')
  })
})

describe('the colours of a picture', () => {
  it('are those of the light pages, and no others', () => {
    expect(colourOf('paper')).toBe('#fbfaf6')
    expect(colourOf('b4')).toMatch(/^#[0-9a-f]{6}$/)
    expect(() => colourOf('puce')).toThrow('--puce')
  })
})
