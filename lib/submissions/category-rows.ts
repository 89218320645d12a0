/** The rows of a submission's overview: every category with its progress, its people and what asks for attention. Pure. */
import type { Framework, TreeNode } from '@/lib/frameworks/types'
import { inScope } from '@/lib/tasks/scope'
import type { DatedShare } from './own-work'
import { type Answers, type Count, countProgress } from './progress'

export type Holder = { id: string; name: string; dueOn: string | null; whole: boolean }
export type CategoryRow = {
  category: TreeNode
  dataPoints: Count
  core: Count
  /** Who has the category or an indicator of it, in the order of the shares; each person once. */
  holders: Holder[]
  questions: number
  warnings: number
}
export type GroupOfRows = { dimension: TreeNode; subDimension: TreeNode; rows: CategoryRow[] }

/**
 * Groups the categories under their sub-dimensions. `warned` are the data points with a finding nobody has explained.
 * With `coreOnly` categories without a core indicator are left out.
 */
export function groupCategories(
  framework: Framework,
  answers: Answers,
  shares: readonly DatedShare[],
  warned: readonly string[],
  coreOnly: boolean,
): GroupOfRows[] {
  const rowOf = (category: TreeNode): CategoryRow => {
    const indicators = framework.indicators.filter((each) => each.category === category.id)
    const { dataPoints, coreDataPoints, questions } = countProgress(indicators, answers)
    const keys = new Set(indicators.flatMap((each) => each.dataPoints).map((point) => point.key))
    const holders = new Map<string, Holder>()
    for (const { assignee, scope, dueOn } of shares) {
      const whole = scope === category.id
      if (!indicators.some((each) => inScope([scope], each)) || holders.get(assignee.id)?.whole) continue
      holders.set(assignee.id, { ...assignee, dueOn, whole })
    }
    const warnings = warned.filter((key) => keys.has(key)).length
    return { category, dataPoints, core: coreDataPoints, holders: [...holders.values()], questions, warnings }
  }
  return framework.dimensions
    .flatMap((dimension) =>
      dimension.children.map((subDimension) => ({
        dimension,
        subDimension,
        rows: subDimension.children.map(rowOf).filter((row) => !coreOnly || row.core.total > 0),
      })),
    )
    .filter((group) => group.rows.length > 0)
}
