import { describe, expect, test } from 'vitest'
import { demoAccountsAreSafe } from './reach'

describe('demo accounts', () => {
  test('are safe on a server that only its own machine can reach', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1'])
      expect(demoAccountsAreSafe({ host, publicUrl: 'http://localhost:3000' })).toBe(true)
  })

  test('are not safe when other machines can come in by the interface', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.4', 'citymark.example', '127.0.0.1.example'])
      expect(demoAccountsAreSafe({ host, publicUrl: 'http://localhost:3000' })).toBe(false)
  })

  test('are not safe behind a proxy that publishes the server under a name', () => {
    expect(demoAccountsAreSafe({ host: '127.0.0.1', publicUrl: 'https://citymark.example' })).toBe(false)
  })
})
