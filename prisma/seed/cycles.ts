import { openCycle } from '@/lib/cycles/commands'
import type { Actor } from '@/lib/policy/policy'
import { must } from './must'

/** Opens the reporting cycle of each year; answers the ids by year. */
export async function openCycles(actor: Actor, years: Iterable<number>): Promise<Map<number, string>> {
  const ids = new Map<number, string>()
  for (const year of new Set(years)) {
    const dates = { opensOn: `${year}-01-15`, dueOn: `${year}-12-31` }
    const cycle = { framework: 'u4ssc', edition: '2017', year, name: `U4SSC ${year}`, ...dates }
    ids.set(year, await must(`cycle ${year}`, openCycle(actor, cycle)))
  }
  return ids
}
