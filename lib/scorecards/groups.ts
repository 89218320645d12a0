/** The three levels of a scorecard, from the flat list of group scores and the framework's tree. Pure. */
import type { Assessment, GroupScore } from '@/lib/assessment/types'
import type { TreeNode } from '@/lib/frameworks/types'
import type { CategoryView, DimensionView, SubDimensionView } from './schema'

/** Dimensions ⊃ sub-dimensions ⊃ categories, each with its points, percentage, band, coverage and possible range. */
export function groupViews(dimensions: TreeNode[], { groups }: Assessment): DimensionView[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const common = (node: TreeNode) => commonView(node, byId.get(node.id))
  const category = (node: TreeNode): CategoryView => ({ ...common(node), number: node.number ?? 0 })
  const subDimension = (node: TreeNode): SubDimensionView => ({
    ...common(node),
    categories: node.children.map(category),
  })
  return dimensions.map((node) => ({ ...common(node), subDimensions: node.children.map(subDimension) }))
}

const commonView = ({ id, name }: TreeNode, score: GroupScore | undefined) => {
  if (!score) throw new Error(`the assessment has no group "${id}"`)
  const { result, coverage, possible } = score
  const { total, reported, verified, scored, notApplicable, coreTotal, coreReported, provisional } = coverage
  const numbers =
    result.kind === 'scored'
      ? { points: result.points, maxPoints: result.maxPoints, percent: result.percent, band: result.band }
      : { points: 0, maxPoints: 0, percent: null, band: null }
  return {
    id,
    name,
    ...numbers,
    total,
    reported,
    verified,
    scored,
    notApplicable,
    coreTotal,
    coreReported,
    provisional,
    possible,
  }
}
