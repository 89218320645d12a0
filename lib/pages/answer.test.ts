import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answering } from './answer'
import { Keep } from './keep'

type Make = Parameters<typeof answering>[0]

/** A server with one way of making answers behind a keep, and how often an answer was made. */
async function serve(make: Make) {
  const keep = new Keep(1_000_000)
  keep.wake()
  let made = 0
  const answer = answering(
    (request, response) => {
      made++
      return make(request, response)
    },
    keep,
    false,
  )
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      http
        .request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
          const body = Buffer.concat(await response.toArray())
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
        .once('error', reject)
        .end()
    })
  return { ask, keep, made: () => made }
}

const data: Make = async (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"of":')
  response.end('"Riyadh"}')
}

describe('an answer that is kept', () => {
  it('is made once and given to all, as it was made', async () => {
    const { ask, made } = await serve(data)
    for (let n = 0; n < 3; n++) expect((await ask('/cities/riyadh.json')).body.toString()).toBe('{"of":"Riyadh"}')
    expect(made()).toBe(1)
  })
  it('is sent packed to whoever can unpack it, and as nothing to whoever has it', async () => {
    const { ask } = await serve(data)
    const { headers, body } = await ask('/cities/riyadh.json', { 'accept-encoding': 'gzip, br' })
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/json' })
    expect((await promisify(gunzip)(body)).toString()).toBe('{"of":"Riyadh"}')
    const again = await ask('/cities/riyadh.json', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })
  it('is sent although its maker waits for the sending', async () => {
    const { ask } = await serve(async (request, response) => {
      await data(request, response)
      await once(response, 'finish')
    })
    expect((await ask('/cities/riyadh.json')).body.toString()).toBe('{"of":"Riyadh"}')
  })
  it('is made again after a publication', async () => {
    const { ask, keep, made } = await serve(data)
    await ask('/cities/riyadh.json')
    keep.forget()
    await ask('/cities/riyadh.json')
    expect(made()).toBe(2)
  })
})

describe('an answer that is not kept', () => {
  const made = async (status: number, headers: Record<string, string>, path = '/cities/riyadh') => {
    const server = await serve(async (_request, response) => {
      response.writeHead(status, headers).end('once')
    })
    const first = await server.ask(path)
    await server.ask(path)
    return { ...first, made: server.made() }
  }
  it('is one that is no success, with its status and headers', async () => {
    expect(await made(404, {})).toMatchObject({ status: 404, made: 2 })
    expect(await made(307, { location: '/compare?cities=riyadh' })).toMatchObject({
      status: 307,
      headers: { location: '/compare?cities=riyadh' },
      made: 2,
    })
  })
  it('is one that sets a cookie, or belongs to somebody', async () => {
    expect(await made(200, { 'set-cookie': 'a=b' })).toMatchObject({ status: 200, made: 2 })
    expect(await made(200, {}, '/workspace')).toMatchObject({ status: 200, made: 2 })
  })
  it('is one whose making fails', async () => {
    const { ask, made } = await serve(async () => {
      throw new Error('no database')
    })
    await expect(ask('/cities/riyadh')).rejects.toThrow('socket hang up')
    await expect(ask('/cities/riyadh')).rejects.toThrow('socket hang up')
    expect(made()).toBe(2)
  })
})
