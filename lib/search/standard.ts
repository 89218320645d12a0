/** Searching the standard: indicators, categories and SDG targets, in the framework that is in memory anyway. Pure. */
import { goals } from '@/lib/frameworks/goals'
import { listCategories } from '@/lib/frameworks/tree'
import type { Framework, Indicator, TreeNode } from '@/lib/frameworks/types'
import { nearness, wordsOf } from './near'

export type FoundIndicator = { indicator: Indicator; nearness: number }
export type FoundCategory = { category: TreeNode; indicators: number }
export type FoundTarget = { target: string; goal: string; indicators: Indicator[] }
export type FoundInStandard = { indicators: FoundIndicator[]; categories: FoundCategory[]; targets: FoundTarget[] }

/** How much a text counts: a name is what somebody means, a definition only mentions it. */
const textsOf = ({ name, code, aliases, dataPoints, definition }: Indicator): { text: string; weight: number }[] => [
  ...[name, code, ...aliases].map((text) => ({ text, weight: 1 })),
  ...dataPoints.map((dataPoint) => ({ text: dataPoint.name, weight: 0.95 })),
  { text: `${name} ${definition}`, weight: 0.7 },
]

const byNearness = <T extends { nearness: number }>(found: T[], limit: number): T[] =>
  found
    .filter((each) => each.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, limit)

/** What of the standard is like `query`, the likest first, at most `limit` of each kind. */
export function searchStandard(framework: Framework, query: string, limit: number): FoundInStandard {
  const asked = wordsOf(query).slice(0, 8)
  const indicators = framework.indicators.map((indicator) => ({
    indicator,
    nearness: Math.max(...textsOf(indicator).map(({ text, weight }) => weight * nearness(asked, wordsOf(text)))),
  }))
  const categories = listCategories(framework.dimensions).map((category) => ({
    category,
    indicators: framework.indicators.filter((each) => each.category === category.id).length,
    nearness: nearness(asked, wordsOf(category.name)),
  }))
  return {
    indicators: byNearness(indicators, limit),
    categories: byNearness(categories, limit).map(({ nearness: _, ...rest }) => rest),
    targets: targetsFor(framework, query, asked).slice(0, limit),
  }
}

/** By number ("11.6", "SDG 11") or by the name of the goal; "sdg" alone is all of them. */
function targetsFor({ indicators }: Framework, query: string, asked: readonly string[]): FoundTarget[] {
  const number = /(?:^|\s)(\d{1,2})(?:\.([0-9a-d]{1,2}))?$/i.exec(query.trim())
  const words = asked.filter((word) => word !== 'sdg' && word !== 'target' && word !== 'goal')
  const all = asked.includes('sdg') && words.length === 0
  const targets = [...new Set(indicators.flatMap(({ sdgTargets }) => sdgTargets))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  return targets.flatMap((target) => {
    const [goalNumber = ''] = target.split('.')
    const goal = goals[Number(goalNumber)] ?? ''
    const isNumber =
      number !== null && goalNumber === number[1] && (!number[2] || target === `${number[1]}.${number[2]}`)
    const isNamed = number === null && nearness(words, wordsOf(goal)) > 0.6
    if (!all && !isNumber && !isNamed) return []
    return [{ target, goal, indicators: indicators.filter(({ sdgTargets }) => sdgTargets.includes(target)) }]
  })
}
