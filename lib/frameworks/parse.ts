import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { describePath, type Fault, type FieldPath } from './faults'

/** A file's content after reading, and where in the file each field stands. */
export type Located<T> = {
  file: string
  content: T
  /** A fault at a field of this file. */
  fault(path: FieldPath, found: string, expected: string, remedy: string): Fault
}

export type ParseResult<T> = { kind: 'parsed'; located: Located<T> } | { kind: 'faulty'; faults: Fault[] }

/** Reads one YAML text by its schema. Refuses malformed YAML, keys said twice, and whatever the schema does not know. */
export function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): ParseResult<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) return { kind: 'faulty', faults: document.errors.map((e) => malformed(file, e)) }

  const fault: Located<T>['fault'] = (path, found, expected, remedy) => {
    const line = lineOf(document, lines, path)
    return { file, field: describePath(path), line, found, expected, remedy }
  }
  const raw: unknown = document.toJS()
  const result = schema.safeParse(raw)
  if (result.success) return { kind: 'parsed', located: { file, content: result.data, fault } }
  return { kind: 'faulty', faults: result.error.issues.flatMap((issue) => fromIssue(issue, raw, fault)) }
}

function malformed(file: string, error: Document['errors'][number]): Fault {
  return {
    file,
    field: 'the whole file',
    line: error.linePos?.[0].line ?? null,
    found: error.message.split('\n')[0] ?? error.code,
    expected: 'well-formed YAML: spaces for indents, quotes around text that holds ": ", every key once',
    remedy: 'Look at the line named and the one above it.',
  }
}

function fromIssue(issue: z.core.$ZodIssue, raw: unknown, fault: Located<unknown>['fault']): Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const remedy = 'Correct its spelling, or remove it. The guides in docs/how-to/ list the keys.'
    return issue.keys.map((key) => fault([...path, key], `the key "${key}"`, 'only keys that are known here', remedy))
  }
  const found = valueAt(raw, path)
  const words = found === undefined ? 'nothing' : JSON.stringify(found)
  return [fault(path, words, expectedBy(issue), remedyFor(found, issue, path))]
}

/** The schema's message without its preamble and without what was found, which is said beside it. */
function expectedBy(issue: z.core.$ZodIssue): string {
  const message = issue.message.replace(/^Invalid (input|option): /, '').replace(/^expected /, '')
  return message.replace(/, received .*$/, '').replace(/^string$/, 'text')
}

function remedyFor(found: unknown, issue: z.core.$ZodIssue, path: FieldPath): string {
  if (found === undefined) return `Add ${describePath(path)}.`
  const unquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object'
  return unquoted ? `Put it in quotes: "${found}".` : 'Correct the value.'
}

function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Reflect.get(value, step)
  }, raw)
}

/** The line of the field, or of the nearest thing around it that is in the file. */
function lineOf(document: Document, lines: LineCounter, path: FieldPath): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const offset = offsetOf(node)
    if (offset !== null) return lines.linePos(offset).line
  }
  return null
}

function offsetOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return null
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : null
}
