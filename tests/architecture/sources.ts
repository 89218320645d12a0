import fs from 'node:fs'
import path from 'node:path'
import { root } from '@/scripts/settings.mjs'

/** A file of the project as text; the path is relative to the project, with forward slashes. */
export type Source = { path: string; text: string }
export type Import = { target: string; typeOnly: boolean }

const APART = /^(\..*|node_modules|generated|test-results|playwright-report|next-env\.d\.ts)$|\.tsbuildinfo$/
const TEXT = /\.(tsx?|mjs|css|json|ya?ml|md|prisma|sql)$/

/** Every text file of the project; not this folder, whose counter-examples would trip its own guards. */
export const project: readonly Source[] = listFiles(root)
  .map((file) => path.relative(root, file).split(path.sep).join('/'))
  .filter((name) => TEXT.test(name) && name !== 'package-lock.json' && !name.startsWith('tests/architecture/'))
  .map((name) => ({ path: name, text: fs.readFileSync(path.join(root, name), 'utf8') }))

function listFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (APART.test(entry.name)) return []
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? listFiles(full) : [full]
  })
}

export const isTest = (name: string) => name.startsWith('tests/') || /\.(test|spec)\.tsx?$/.test(name)
export const isCode = (name: string) => /\.(tsx?|mjs)$/.test(name)

/** The code without its comments, so that a guard never takes a word in one for the thing itself. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?([^'"`;=()]*?)\bfrom\s*['"]([^'"]+)['"]/gm
const BARE = /^\s*import\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports: project files as a path without extension, packages by their name. */
export function importsOf(source: Source): Import[] {
  const code = withoutComments(source.text)
  const found: Import[] = []
  for (const [, type, names = '', from = ''] of code.matchAll(STATEMENT))
    found.push({ target: resolve(source.path, from), typeOnly: Boolean(type) || hasOnlyTypes(names) })
  for (const pattern of [BARE, DYNAMIC])
    for (const [, from = ''] of code.matchAll(pattern))
      found.push({ target: resolve(source.path, from), typeOnly: false })
  return found
}

function hasOnlyTypes(names: string): boolean {
  const list = /^\s*\{([\s\S]*)\}\s*$/
    .exec(names)?.[1]
    ?.split(',')
    .filter((name) => name.trim())
  return Boolean(list?.length) && (list ?? []).every((name) => /^\s*type\s/.test(name))
}

function resolve(from: string, target: string): string {
  const full = target.startsWith('@/')
    ? target.slice(2)
    : target.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), target)
      : target
  return full.replace(/\.(tsx?|mjs)$/, '')
}

/** Is the file's first statement this one, such as `import 'server-only'` or `'use server'`? */
export function beginsWith(source: Source, statement: string): boolean {
  return withoutComments(source.text).trimStart().replaceAll('"', "'").startsWith(statement)
}
