import { expect, test } from 'vitest'
import { importsOf, project } from '@/tests/architecture/sources'

const sources = new Map(project.map((source) => [source.path.replace(/\.tsx?$/, ''), source]))

/** Everything that a file brings along into a bundle: what it imports besides types, and so on. */
function broughtAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = sources.get(file)
  for (const { target, typeOnly } of source ? importsOf(source) : []) if (!typeOnly) broughtAlong(target, seen)
  return seen
}

test.each([
  'lib/submissions/evaluate',
  'lib/submissions/checks/find',
  'lib/submissions/checks/words',
  'lib/submissions/units',
  'lib/i18n/parse-number',
  'lib/i18n/parse-number-block',
  'lib/i18n/parse-number-locale',
])('%s runs in the browser: it brings along no package and nothing of the server', (file) => {
  const files = [...broughtAlong(file)]
  expect(files.filter((name) => !sources.has(name))).toEqual([])
})
