import { expect, test } from 'vitest'
import { meantBy } from './meant'

const alesund = { slug: 'alesund', name: 'Ålesund' }
const [york, newYork] = [
  { slug: 'york', name: 'York' },
  { slug: 'new-york', name: 'New York' },
]
const [springfield, another] = [
  { slug: 'springfield', name: 'Springfield' },
  { slug: 'springfield-2', name: 'Springfield' },
]

test('a name means the city that is called so, however it is written, though others are alike', () => {
  expect(meantBy('york', [newYork, york])).toBe(york)
  expect(meantBy(' ALESUND', [york, alesund])).toBe(alesund)
})

test('a name that is not quite one means the only city that is alike, and none of several', () => {
  expect(meantBy('new yrok', [newYork])).toBe(newYork)
  expect(meantBy('yor', [york, newYork])).toBeNull()
  expect(meantBy('atlantis', [])).toBeNull()
})

test('a name that several cities have means none of them, until one is named by its address', () => {
  expect(meantBy('springfield', [springfield, another])).toBeNull()
  expect(meantBy('springfield-2', [another, springfield])).toBe(another)
})
