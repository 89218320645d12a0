import { describe, expect, it } from 'vitest'
import { Keep } from './keep'

const page = (bytes = 100) => ({ headers: {}, etag: '"x"', gzip: Buffer.alloc(bytes) })
const awake = (limit = 100_000) => {
  const keep = new Keep(limit)
  keep.wake()
  return keep
}

describe('kept pages', () => {
  it('are given until something is published', () => {
    const keep = awake()
    const kept = page()
    keep.put('/', kept, keep.age)
    expect(keep.get('/')).toBe(kept)
    keep.forget()
    expect(keep.get('/')).toBeUndefined()
  })
  it('leave out a page that was begun before the last publication', () => {
    const keep = awake()
    const before = keep.age
    keep.forget()
    keep.put('/', page(), before)
    expect(keep.get('/')).toBeUndefined()
  })
  it('are none while nobody would tell of a publication', () => {
    const keep = new Keep(100_000)
    keep.put('/', page(), keep.age)
    expect(keep.get('/')).toBeUndefined()
    keep.wake()
    keep.put('/', page(), keep.age)
    keep.sleep()
    expect(keep.get('/')).toBeUndefined()
    keep.put('/', page(), keep.age)
    expect(keep.get('/')).toBeUndefined()
  })
  it('stay below their limit, giving up what was asked for longest ago', () => {
    const keep = awake(10_000)
    for (const key of ['/a', '/b', '/c']) keep.put(key, page(1000), keep.age)
    keep.get('/a')
    keep.put('/d', page(1000), keep.age)
    expect(['/a', '/b', '/c', '/d'].filter((key) => keep.get(key))).toEqual(['/a', '/c', '/d'])
  })
  it('count a page that is made again once', () => {
    const keep = awake(10_000)
    keep.put('/a', page(1000), keep.age)
    for (let n = 0; n < 10; n++) keep.put('/b', page(1000), keep.age)
    expect(keep.get('/a')).toBeDefined()
  })
  it('never hold a page larger than all they may', () => {
    const keep = awake(10_000)
    keep.put('/a', page(1000), keep.age)
    keep.put('/b', page(20_000), keep.age)
    expect(keep.get('/a')).toBeDefined()
    expect(keep.get('/b')).toBeUndefined()
  })
})
