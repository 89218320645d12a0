import type { Outcome } from '@/lib/outcome'

/** The value of a command that the seed counts on; a refusal stops the seed and says why. */
export async function must<T>(what: string, outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome
  if (result.ok) return result.value
  throw new Error(`seed: ${what}: ${JSON.stringify(result.refusal)}`)
}
