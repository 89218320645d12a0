import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { refuseNode } from '@/scripts/entry.mjs'
import { Fault, recognise, report } from '@/scripts/fault.mjs'
import { readSettings, root } from '@/scripts/settings.mjs'
import { refuseDemoLogins } from '@/scripts/steps/fill.mjs'
import { checkSpace, checkWritable } from '@/scripts/steps/preflight.mjs'
import { launch, node, throwAwayFolder } from '@/tests/support/launch'

/** A port that somebody listens on until the test is over. */
async function takenPort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as net.AddressInfo).port
}

test('a port that is taken is said in one line, with what to do', async () => {
  const port = await takenPort()
  const start = node('start.mjs', ['--port', String(port)], { CITYMARK_DATA_DIR: throwAwayFolder() })
  expect(await start.ends).toBe(1)
  expect(start.output()).toContain(`✗ Port ${port} is taken by another program.\n  Stop it, or take another port`)
})

test('too old a Node is told so before anything else is read', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`
  const start = launch([process.execPath, '--import', pretend, 'scripts/start.mjs'])
  expect(await start.ends).toBe(1)
  expect(start.output()).toMatch(/^Node 18\.20\.4 is not supported: Citymark needs 20\.19 or newer.*\n$/)
})

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s fits: %s', (version, fits) => {
  expect(refuseNode(version) === '').toBe(fits)
})

test('the door and the commands contain no syntax newer than Node 14', () => {
  const commands = fs.readdirSync(path.join(root, 'scripts')).filter((name) => name.endsWith('.mjs'))
  for (const name of commands) {
    const code = fs.readFileSync(path.join(root, 'scripts', name), 'utf8')
    const isCommand = code.includes("from './entry.mjs'")
    if (!isCommand && name !== 'entry.mjs') continue
    const imports = [...code.matchAll(/^import .* from '(.*)'/gm)].map(([, from]) => from)
    expect(
      imports.filter((from) => from !== './entry.mjs'),
      name,
    ).toEqual([])
    expect(code, name).not.toMatch(/\?\?=|\|\|=|&&=|\bstatic \{|#\w+\(|\.at\(|^await /m)
  }
})

test('a full disk is recognised up front and in what programs print', () => {
  expect(() => checkSpace(1024 ** 3, 1.5 * 1024 ** 3)).toThrow('The disk is full: 1.0 GB free, 1.5 GB needed.')
  expect(() => checkSpace(2 * 1024 ** 3, 1.5 * 1024 ** 3)).not.toThrow()
  expect(recognise('npm error code ENOSPC')?.message).toBe('The disk is full.')
  expect(recognise('FATAL: could not write lock file: No space left on device')?.message).toBe('The disk is full.')
})

test('a missing network is recognised in what npm prints', () => {
  const text = 'npm error code EAI_AGAIN\nnpm error request to https://example.org/x failed'
  expect(recognise(text)?.message).toBe('The packages could not be fetched: no network.')
  expect(recognise('npm error code ERESOLVE')).toBeUndefined()
  expect(recognise('Error: connect ECONNREFUSED 127.0.0.1:5432')).toBeUndefined()
})

test('a file that cannot be written is named', () => {
  const { message } = recognise("EACCES: permission denied, open '/srv/citymark/.data/secret'") ?? {}
  expect(message).toBe('A file or folder cannot be written: /srv/citymark/.data/secret')
})

test('a data folder that cannot be made is named', () => {
  const file = path.join(throwAwayFolder(), 'file')
  fs.writeFileSync(file, '')
  expect(() => checkWritable(path.join(file, 'data'))).toThrow(/The data folder .* cannot be written \(ENOTDIR\)/)
})

test('a fault is printed in two lines and ends with exit code 1', () => {
  const lines: string[] = []
  expect(report(new Fault('It is raining.', 'Take an umbrella.'), (line: string) => void lines.push(line))).toBe(1)
  expect(lines).toEqual(['\n✗ It is raining.\n  Take an umbrella.'])
})

test('options win over the environment, and the public address comes from the environment', () => {
  expect(readSettings([], {})).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000' })
  expect(readSettings(['--port=4000'], { PORT: '5000' })).toMatchObject({
    port: 4000,
    address: 'http://127.0.0.1:4000',
  })
  expect(readSettings([], { PUBLIC_URL: 'https://cities.example.org/' }).publicUrl).toBe('https://cities.example.org')
  expect(() => readSettings(['--port', 'x'], {})).toThrow('"x" is not a port')
  expect(() => readSettings(['--prot', '1'], {})).toThrow('prot')
  expect(() => readSettings([], { PUBLIC_URL: 'cities.example.org' })).toThrow('is not a web address')
})

test.each([
  [{}, false],
  [{ HOST: 'localhost' }, false],
  [{ HOST: '::1' }, false],
  [{ HOST: '0.0.0.0' }, true],
  [{ HOST: '192.168.1.5' }, true],
  [{ PUBLIC_URL: 'https://cities.example.org' }, true],
  [{ PUBLIC_URL: 'http://localhost:3000' }, false],
])('with %j others can reach the server: %s', (env, exposed) => {
  expect(readSettings([], env).exposed).toBe(exposed)
})

test('demo log-ins and an address that others can reach do not go together', () => {
  const logins = [{ email: 'admin@example.org' }]
  const open = readSettings(['--host', '0.0.0.0'], {})
  expect(() => refuseDemoLogins(logins, open)).toThrow(/demo log-ins with well-known passwords/)
  expect(() => refuseDemoLogins([], open)).not.toThrow()
  expect(() => refuseDemoLogins(logins, readSettings([], {}))).not.toThrow()
})
