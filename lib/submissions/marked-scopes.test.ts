import { expect, test } from 'vitest'
import { markedScopes, scopeField } from './marked-scopes'

test('a form sends the categories that are marked and the indicator that is chosen', () => {
  const sent = { [scopeField('economy.ict.transport')]: 'on', email: 'a@b.example', indicator: 'SC: EH: H: 1C' }
  expect(markedScopes(sent)).toEqual(['economy.ict.transport', 'SC: EH: H: 1C'])
})

test('a form in which nothing is marked sends no part', () => {
  expect(markedScopes({ indicator: '', email: 'a@b.example' })).toEqual([])
})
