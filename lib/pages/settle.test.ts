import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { settle } from './settle'

const nonce = 'abc+/123=='
const made = (html: string, type = 'text/html; charset=utf-8') => ({
  headers: {
    'content-type': type,
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'`,
    link: `</a.css>; rel=preload; nonce="${nonce}"; as="style"`,
  },
  body: Buffer.from(html),
})
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const scripts =
  `<script nonce="${nonce}" src="/a.js"></script><p>é</p><script nonce="${nonce}">go("${nonce}")</script>` +
  `<script nonce="${nonce}" id="x">\n1 < "ž"\n</script>`

describe('a page on which nothing moves', () => {
  const { headers, body } = settle(
    made(
      `<link rel="preload" as="script" nonce="${nonce}" href="/a.js"/><link rel="stylesheet" href="/a.css"/>` +
        `${scripts}<p>of <!-- -->3<!-- --> cities, data-moves=no</p>`,
    ),
  )
  it('is given without scripts, and with everything else', () => {
    expect(body.toString()).toBe('<link rel="stylesheet" href="/a.css"/><p>é</p><p>of 3 cities, data-moves=no</p>')
  })
  it('allows no script at all', () => {
    expect(headers['content-security-policy']).toBe(`default-src 'none'; script-src 'none'; style-src 'self'`)
  })
})

describe('a page made for one request and given to many', () => {
  const { headers, body } = settle(made(`${scripts}<section class="a" data-moves="true"></section>`))
  it('carries the nonce nowhere any more', () => {
    expect(body.toString()).not.toContain(nonce)
    expect(JSON.stringify(headers)).not.toContain(nonce)
    expect(headers.link).toBe('</a.css>; rel=preload; as="style"')
  })
  it('allows exactly its inline scripts, by what they are, and files of this origin', () => {
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self' ${hash('go("")')} ${hash('\n1 < "ž"\n')}; style-src 'self'`,
    )
  })
  it('says the same for the same page with another nonce', () => {
    const again = (other: string) => settle({ ...made(''), body: Buffer.from(`<b nonce="${other}">`) })
    expect(again(nonce).body).toEqual(Buffer.from('<b>'))
  })
})

it('an answer that is no page stays as it is', () => {
  const data = made(`{"a":"${nonce}"}`, 'application/json')
  expect(settle(data)).toEqual(data)
})
