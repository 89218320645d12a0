import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyOf } from './key'
import { isKeptPath } from './public-paths'

const asked = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  keyOf({ method, url, headers }, true)

describe('the key of a kept page', () => {
  it('differs with everything that changes the page', () => {
    const keys = [
      asked('/cities/riyadh'),
      asked('/cities/pully'),
      asked('/cities/riyadh?a=1'),
      asked('/cities/riyadh', { cookie: 'theme=dark' }),
      asked('/cities/riyadh', { cookie: 'a=b; theme=light' }),
      asked('/cities/riyadh', { cookie: 'locale=ar-XB' }),
      asked('/cities/riyadh', { 'accept-language': 'en-US' }),
      asked('/cities/riyadh', { 'user-agent': 'Mozilla/5.0 (Linux; Android 11) Mobile Safari' }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).not.toContain(null)
  })
  it('is the same for readers who see the same', () => {
    expect(asked('/', { 'accept-language': 'nb, en-IN;q=0.5', cookie: 'theme=system' })).toBe(
      asked('/', { 'accept-language': 'en-IN,de;q=0.1', cookie: 'x=y' }),
    )
  })
  it('is none for who is signed in, for parts of a page, for what changes something', () => {
    expect(asked('/', { cookie: 'next-auth.session-token=abc' })).toBeNull()
    expect(asked('/', { cookie: 'theme=dark; __Secure-next-auth.session-token=abc' })).toBeNull()
    expect(asked('/', { rsc: '1' })).toBeNull()
    expect(asked('/', { range: 'bytes=0-1' })).toBeNull()
    expect(asked('/', {}, 'POST')).toBeNull()
    expect(asked('/', {}, 'HEAD')).toBeNull()
    expect(asked(`/?${'a'.repeat(1000)}`)).toBeNull()
  })
  it('is none for anything that is not public', () => {
    for (const url of [
      '/workspace',
      '/review/x',
      '/admin',
      '/sign-in',
      '/api/workspace/x/save',
      '/verify/abc',
      '/citiesx',
    ])
      expect(asked(url), url).toBeNull()
  })
})

/** The addresses of pages and routes below a folder of `app`, with `x` for every parameter. */
const addresses = (folder: string): string[] =>
  fs
    .readdirSync(`app/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .map((file) => `/${file.replace(/\/?(?:page|route)\.tsx?$/, '').replaceAll(/\[[^\]]+\]/g, 'x')}`)

describe('every address of the house', () => {
  it('is kept when it is a public page, except those that look afresh each time and a table that is sent while it is read', () => {
    const afresh = addresses('(public)').filter((path) => !isKeptPath(path) && !path.startsWith('/verify'))
    expect(afresh.sort()).toEqual(['/challenge/x/x/x', '/cities.csv'])
  })
  it('is not kept when it is a page for some people only', () => {
    for (const folder of ['(admin)', '(assessor)', '(auth)', '(city)', '(record)'])
      expect(addresses(folder).filter(isKeptPath), folder).toEqual([])
  })
})
