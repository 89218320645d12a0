import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { peerHeader, peerOf, tellPeer } from './peer'

test('who is at the other end of a connection is known, in one writing for both kinds of address', () => {
  expect(peerOf('192.0.2.7', false)).toBe('192.0.2.7')
  expect(peerOf('::ffff:192.0.2.7', false)).toBe('192.0.2.7')
  expect(peerOf('2001:db8::7', true)).toBe('2001:db8::7')
  expect(peerOf('127.0.0.1', false)).toBe('127.0.0.1')
})

test('who is behind a proxy on this machine is not', () => {
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined]) expect(peerOf(address, true)).toBeNull()
})

test('nobody outside can say that they are somebody else', () => {
  const told = (remoteAddress: string, headers: IncomingMessage['headers']) => {
    tellPeer({ headers, socket: { remoteAddress } as IncomingMessage['socket'] })
    return headers[peerHeader]
  }
  expect(told('192.0.2.7', { [peerHeader]: '198.51.100.1', 'x-forwarded-for': '198.51.100.1' })).toBe('192.0.2.7')
  expect(told('127.0.0.1', { [peerHeader]: '198.51.100.1', 'x-forwarded-for': '198.51.100.1' })).toBeUndefined()
})
