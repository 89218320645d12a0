import { describe, expect, test } from 'vitest'
import { project, type Source } from './sources'

/** Reads files and names every place that breaks a rule: `path: what is wrong`. */
export type Rule = (sources: readonly Source[]) => string[]
export type Example = Record<string, string>

/** Holds a rule over the project, and proves on made-up files that it is able to fail and to hold. */
export function guard(sentence: string, rule: Rule, examples: { breaks: Example[]; keeps: Example[] }) {
  describe(sentence, () => {
    test('holds in the project', () => {
      expect(rule(project)).toEqual([])
    })
    test.each(examples.breaks.map(asCase))('is broken by %s', (_, sources) => {
      expect(rule(sources)).not.toEqual([])
    })
    test.each(examples.keeps.map(asCase))('is kept by %s', (_, sources) => {
      expect(rule(sources)).toEqual([])
    })
  })
}

function asCase(example: Example): [string, Source[]] {
  const sources = Object.entries(example).map(([path, text]) => ({ path, text }))
  return [sources.map(({ path, text }) => `${path} (${text.slice(0, 60).replaceAll('\n', '⏎')})`).join(' + '), sources]
}

/** A rule that looks at one file at a time. */
export function each(applies: (path: string) => boolean, complaints: (source: Source) => string[]): Rule {
  return (sources) =>
    sources
      .filter(({ path }) => applies(path))
      .flatMap((source) => complaints(source).map((complaint) => `${source.path}: ${complaint}`))
}

/** A rule against words: every match of the pattern is named with its line. */
export function never(applies: (path: string) => boolean, pattern: RegExp, read = (text: string) => text): Rule {
  return each(applies, ({ text }) =>
    read(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => line.trim()),
  )
}
