import type { z } from 'zod'
import type { Complaint } from './outcome'

/**
 * Reads what somebody sent with `schema`. Text with the character zero in it is a complaint wherever it stands: no
 * database takes it, and nobody types it.
 */
export function readSent<S extends z.ZodType>(
  schema: S,
  sent: unknown,
): { ok: true; input: z.output<S> } | { ok: false; complaints: Complaint[] } {
  const parsed = schema.safeParse(sent)
  const complaints = parsed.success ? zerosIn(sent) : complaintsOf(parsed.error, sent)
  return parsed.success && complaints.length === 0 ? { ok: true, input: parsed.data } : { ok: false, complaints }
}

function zerosIn(value: unknown, path: readonly string[] = []): Complaint[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => zerosIn(each, [...path, key]))
  if (typeof value !== 'string' || !value.includes('\0')) return []
  return [{ where: path.join('.'), found: describe(value, path.at(-1)), expected: 'text without the character zero' }]
}

/** Turns what zod found into complaints: the path, what was there (never a secret), what was expected. */
export function complaintsOf(error: z.ZodError, input: unknown): Complaint[] {
  return error.issues.map((issue) => ({
    where: issue.path.join('.') || 'the whole',
    found: describe(valueAt(input, issue.path), issue.path.at(-1)),
    expected: issue.message,
  }))
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  )

const describe = (value: unknown, key: PropertyKey | undefined): string => {
  if (value === undefined) return 'nothing'
  if (/password|secret|token/i.test(String(key))) return 'a value that is not shown here'
  return JSON.stringify(value)?.slice(0, 120) ?? typeof value
}
