import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compileFramework } from './compile'
import type { Framework } from './types'

/**
 * Reads and compiles the edition in a folder. Throws FrameworkError naming file, field, line, what was found, what was
 * expected and what to do; throws Node's own error when the folder cannot be read.
 */
export function loadFramework(folder: string): Framework {
  return compileFramework(readTexts(folder))
}

/** All YAML files of a folder and of its folders, by their path inside it. */
export function readTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return new Map(
    names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name), 'utf8')] as const),
  )
}
