import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Held } from '@/lib/submissions/move'
import { examine } from '@/lib/submissions/queries/findings'

/**
 * Which of these data points must be looked at one by one: those that break a soft rule, explained or not; those whose
 * value was given directly (METHOD); those without a value.
 */
export async function findUnclean(tx: Tx, held: Held, keys: readonly string[]): Promise<string[]> {
  const { readings, findings } = await examine(tx, held)
  const warned = new Set(findings.map((each) => each.key))
  return keys.filter((key) => {
    const content = readings.get(key)?.content
    return warned.has(key) || content?.state !== 'value' || content.overwritten
  })
}
