import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileFramework } from './compile'
import { readTexts } from './load'

const texts = readTexts(path.join(process.cwd(), 'tests/fixtures/broken-frameworks/base'))
const framework = compileFramework(texts)

describe('compiling a framework', () => {
  test('gives the same framework in whatever order the files are read', () => {
    const anyOrder = fc.shuffledSubarray([...texts], { minLength: texts.size })
    fc.assert(
      fc.property(anyOrder, (files) => {
        expect(compileFramework(new Map(files))).toEqual(framework)
      }),
      { numRuns: 20 },
    )
  })

  test('leaves shared inputs their bare id and gives own inputs the code of their indicator', () => {
    expect(framework.indicators[0]?.dataPoints[0]?.formula).toEqual({
      kind: 'ratio',
      numerator: 'EC: ICT: A: 1C/online_households',
      denominator: 'households',
      per: 100,
    })
  })

  test('marks a type that nobody has seen as unknown', () => {
    expect(framework.indicators.map((indicator) => indicator.type)).toEqual(['smart', null, 'sustainable'])
  })

  test('hashes a benchmark set by its text: another word is another set', () => {
    const file = 'benchmarks/reference.yaml'
    const other = compileFramework(new Map([...texts, [file, `${texts.get(file)}# a remark\n`]]))
    const hashes = [framework, other].map((f) => f.benchmarkSets.get('reference')?.hash)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[1]).not.toBe(hashes[0])
  })
})
