import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileFramework } from './compile'
import { FrameworkError } from './faults'
import { readTexts } from './load'

const folder = path.join(process.cwd(), 'tests/fixtures/broken-frameworks')
const base = readTexts(path.join(folder, 'base'))
const faults = readdirSync(folder).filter((name) => name !== 'base')

test('the framework that the broken ones are made of is itself whole', () => {
  expect(compileFramework(base).indicators).toHaveLength(3)
})

describe('a framework is refused, with words that help to mend it', () => {
  test.each(faults)('%s', (name) => {
    const message = refusal(new Map([...base, ...readTexts(path.join(folder, name))]))
    const expected = readFileSync(path.join(folder, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n')
    for (const words of expected) expect(message).toContain(words)
  })

  test.each(['framework.yaml', 'checks.yaml'])('when its %s is not there', (name) => {
    const message = refusal(new Map([...base].filter(([file]) => file !== name)))
    expect(message).toContain(`${name}, the whole file`)
    expect(message).toContain('no such file')
  })
})

test('all faults are told at once, not one by one', () => {
  const texts = new Map([...base].map(([file, text]) => [file, text.replace('confidence: high', 'confidence: low')]))
  try {
    compileFramework(texts)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(FrameworkError)
    const files = error instanceof FrameworkError ? error.faults.map((fault) => fault.file) : []
    expect(new Set(files)).toEqual(
      new Set(['indicators/ec-ict-a-1c.yaml', 'indicators/sc-s-p-1a.yaml', 'benchmarks/reference.yaml']),
    )
  }
})

function refusal(texts: ReadonlyMap<string, string>): string {
  try {
    compileFramework(texts)
  } catch (error) {
    if (error instanceof FrameworkError) return error.message
    throw error
  }
  throw new Error('the framework was accepted')
}
