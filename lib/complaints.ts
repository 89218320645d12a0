import type { z } from 'zod'
import type { Complaint } from './outcome'

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
