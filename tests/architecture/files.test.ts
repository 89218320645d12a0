import { posix } from 'node:path'
import { each, guard, never, type Rule } from './guard'
import { isCode, isTest, withoutComments } from './sources'

const { dirname, join } = posix
const lines = (text: string) => text.trimEnd().split('\n').length
const isWritten = (path: string) => isCode(path) && !path.endsWith('.d.ts')

const filesAreShort = each(isWritten, ({ text }) =>
  lines(text) > 300 ? [`has ${lines(text)} lines, more than 300`] : [],
)

guard('no file is longer than 300 lines', filesAreShort, {
  breaks: [{ 'lib/long.ts': 'x\n'.repeat(301) }],
  keeps: [{ 'lib/short.ts': 'x\n'.repeat(300), 'messages/en.json': 'x\n'.repeat(1000) }],
})

const mostFilesAreSmall: Rule = (sources) => {
  const lengths = sources
    .filter(({ path }) => isWritten(path))
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0
  return [
    ...(at(0.5) > 80 ? [`the median file has ${at(0.5)} lines, more than 80`] : []),
    ...(at(0.95) >= 200 ? [`one file in twenty has ${at(0.95)} lines or more; it should be under 200`] : []),
  ]
}

const of = (...counts: number[]) => Object.fromEntries(counts.map((count, i) => [`lib/f${i}.ts`, 'x\n'.repeat(count)]))

guard('half of the files have at most 80 lines, and nineteen of twenty under 200', mostFilesAreSmall, {
  breaks: [of(90, 90, 90), of(10, 10, 10, 210)],
  keeps: [of(60, 60, 199)],
})

const foldersHaveAPurpose = each(
  () => true,
  ({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc)\//.test(path) ? ['lies in a folder named for what it is not'] : [],
)

guard('no folder is named utils, helpers, common or misc', foldersHaveAPurpose, {
  breaks: [{ 'lib/utils/date.ts': '' }, { 'common/x.ts': '' }],
  keeps: [{ 'lib/scorecards/seal.ts': '', 'components/ui/field.tsx': '' }],
})

const noBarrels = each(
  (path) => isWritten(path) && !isTest(path),
  ({ path, text }) => [
    ...(/(^|\/)index\.tsx?$/.test(path) ? ['is a barrel: import from the file that defines'] : []),
    ...(/^export \* from/m.test(text) ? ['passes on everything of another file'] : []),
  ],
)

guard('there are no barrels', noBarrels, {
  breaks: [{ 'components/ui/index.ts': '' }, { 'lib/x.ts': "export * from './y'" }],
  keeps: [{ 'lib/x.ts': 'export const x = 1' }],
})

/** A room is a folder of lib, components or tests; all of app is one, because its folders are addresses. */
const roomOf = (path: string) => (path.startsWith('app/') ? 'app' : path.split('/').slice(0, 2).join('/'))

const otherRoomsByAlias = each(
  (path) => /\.tsx?$/.test(path) && path.includes('/'),
  (source) =>
    [...withoutComments(source.text).matchAll(/\b(?:from|import)\b *\(? *['"](\.\.\/[^'"]*)['"]/g)]
      .map(([, target = '']) => target)
      .filter((target) => roomOf(join(dirname(source.path), target)) !== roomOf(source.path))
      .map((target) => `imports ${target} from another room`),
)

guard('a file of another room is imported by the alias @/', otherRoomsByAlias, {
  breaks: [
    { 'lib/cities/x.ts': "import { y } from '../users/y'" },
    { 'app/x/page.tsx': "import { y } from '../../lib/y'" },
  ],
  keeps: [
    { 'lib/cities/x.ts': "import { y } from '@/lib/users/y'" },
    { 'lib/frameworks/checks/x.ts': "import { y } from '../y'" },
    { 'app/a/b/page.tsx': "import { y } from '../y'" },
  ],
})

guard(
  'types are never switched off',
  never(isWritten, /@ts-(ignore|expect-error|nocheck)|biome-ignore|(\bas|:|<) ?any\b(?! )(?=[\s;,)>[\]=|&]|$)/),
  {
    breaks: [
      { 'lib/x.ts': '// @ts-ignore' },
      { 'lib/x.ts': 'let x: any' },
      { 'lib/x.ts': 'y as any' },
      { 'lib/x.ts': 'f(x: any)' },
    ],
    keeps: [{ 'lib/x.ts': '// of any kind: any word will do' }, { 'lib/x.ts': 'let company: Company' }],
  },
)

// Put together here, so that this line is not found by itself.
const outside = new RegExp([['\\.\\.', 'shared'].join('/'), ['(^|[\\s"\'`(=])', 'work', ''].join('/')].join('|'))

guard(
  'the project mentions no folder outside itself',
  never(() => true, outside),
  {
    breaks: [
      { 'docs/x.md': `see ${['..', 'shared', 'x.json'].join('/')}` },
      { 'lib/x.ts': `read('${['', 'work', 'x'].join('/')}')` },
    ],
    keeps: [{ 'docs/x.md': 'see docs/work/x.md and lib/network/work' }],
  },
)
