import { expect, test } from 'vitest'
import { z } from 'zod'
import { askEachTime } from './caching'
import { answerData, csv, streamCsv } from './public-data'
import { resource } from './route'

test('nobody keeps what a publication may change without asking whether it still stands, nor that there is nothing', async () => {
  async function* pieces() {
    yield 'city\r\n'
  }
  const request = new Request('http://citymark.example/')
  const tag = answerData(request, csv('city\r\n', 'a.csv')).headers.get('etag') ?? ''
  const answers = {
    streamed: streamCsv('a.csv', pieces()),
    whole: answerData(request, csv('city\r\n', 'a.csv')),
    known: answerData(new Request(request, { headers: { 'if-none-match': tag } }), csv('city\r\n', 'a.csv')),
    nothing: answerData(request, null),
    resource: await resource(z.object({}), async () => ({ body: {}, etag: 'a' }))(request, {
      params: Promise.resolve({}),
    }),
    none: await resource(z.object({}), async () => null)(request, { params: Promise.resolve({}) }),
  }
  const said = Object.entries(answers).map(([name, { headers }]) => [name, headers.get('cache-control')])
  expect(said).toEqual(Object.keys(answers).map((name) => [name, askEachTime]))
})
