import { describe, expect, test } from 'vitest'
import { readTexts, writeTexts } from './texts'

const shelf = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('texts that are no figure yet', () => {
  test('are there after a reload, and gone once they are taken or given up', () => {
    const device = shelf()
    writeTexts(device, 'k', {}, { 'i:a': 'twelve' })
    expect(readTexts(device, 'k')).toEqual({ 'i:a': 'twelve' })
    writeTexts(device, 'k', { 'i:a': 'twelve' }, {})
    expect(device.getItem('k')).toBeNull()
  })
  test('of another page of the submission stay where they are', () => {
    const device = shelf()
    writeTexts(device, 'k', {}, { 'i:a': 'twelve' })
    writeTexts(device, 'k', {}, { 'i:b': 'many' })
    writeTexts(device, 'k', { 'i:b': 'many' }, {})
    expect(readTexts(device, 'k')).toEqual({ 'i:a': 'twelve' })
  })
  test('are none where somebody else has written there', () => {
    const device = shelf()
    for (const text of ['', '{', '[]', 'null', '{"i:a":1}']) {
      device.setItem('k', text)
      expect(readTexts(device, 'k')).toEqual({})
    }
  })
})
