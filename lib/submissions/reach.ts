/** How far a submission's figures reach: which scores would count as final if everything was accepted. Pure. */
import { assess } from '@/lib/assessment/aggregate'
import type { Coverage, Reading } from '@/lib/assessment/types'
import { makeRules } from '@/lib/frameworks/rules'
import type { Framework, TreeNode } from '@/lib/frameworks/types'
import type { Told } from './completeness'

export type Reach = { group: TreeNode; coverage: Coverage }

/** The coverage of every sub-dimension in reading order. The rule of the gate is the assessment's own. */
export function reachOf(framework: Framework, readings: ReadonlyMap<string, Told>): Reach[] {
  const [set] = framework.benchmarkSets.keys()
  if (set === undefined) return []
  const rules = makeRules(framework, set)
  const { groups } = assess(
    rules,
    rules.dataPoints.map(({ key }) => readingOf(readings.get(key))),
  )
  const coverage = new Map(groups.map((each) => [each.id, each.coverage]))
  return framework.dimensions
    .flatMap((dimension) => dimension.children)
    .flatMap((group) => {
      const found = coverage.get(group.id)
      return found ? [{ group, coverage: found }] : []
    })
}

const readingOf = (told: Told | undefined): Reading => {
  if (!told || told.content.state === 'not-reported') return { kind: 'missing', reason: 'not-reported' }
  if (told.content.state === 'not-applicable') return { kind: 'missing', reason: 'not-applicable' }
  if (told.verification === 'not-verified') return { kind: 'missing', reason: 'not-verified' }
  const value = told.content.value ?? 0
  return told.verification === 'in-question'
    ? { kind: 'in-question', value }
    : { kind: 'value', value, verified: told.verification === 'verified' }
}
