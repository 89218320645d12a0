import { describe, expect, test } from 'vitest'
import type { Pending, Queue } from '../state/types'
import { readShelf, writeShelf } from './storage'

const shelf = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const edit = (key: string, value: number, seq = 1): [string, Pending] => [
  `i:${key}`,
  { kind: 'input', key, value, seq, revision: 0, category: 'c', door: 'form' },
]
const none: Queue = new Map()

describe('what is kept on this device', () => {
  test('is there after a reload, and gone once it has arrived', () => {
    const device = shelf()
    const queue = new Map([edit('a', 1)])
    writeShelf(device, 'k', none, queue)
    expect(readShelf(device, 'k')).toEqual(queue)
    writeShelf(device, 'k', queue, none)
    expect([device.getItem('k'), readShelf(device, 'k').size]).toEqual([null, 0])
  })
  test('of two windows: neither takes away what the other keeps', () => {
    const device = shelf()
    const [here, there] = [new Map([edit('a', 1)]), new Map([edit('b', 2)])]
    writeShelf(device, 'k', none, here)
    writeShelf(device, 'k', none, there)
    writeShelf(device, 'k', here, none)
    expect([...readShelf(device, 'k').keys()]).toEqual(['i:b'])
  })
  test('is nothing where somebody else has written there', () => {
    const device = shelf()
    for (const text of ['', '{', '{"a":1}', '[1,["x"],["y",null],["i:a",{"kind":"other","key":"a"}]]']) {
      device.setItem('k', text)
      expect(readShelf(device, 'k').size).toBe(0)
    }
  })
  test('a device that keeps nothing says so', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(writeShelf(full, 'k', none, new Map([edit('a', 1)]))).toBe(false)
  })
})
