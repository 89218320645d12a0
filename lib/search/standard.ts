/** Searching the standard: indicators, categories and SDG targets, in the framework that is in memory anyway. Pure. */
import { goals } from '@/lib/frameworks/goals'
import { targets as targetTexts } from '@/lib/frameworks/targets'
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

/**
 * By number ("11.6", "SDG 11", "SDG-11"), by the name of the goal, or by words of the target; "sdg" alone is all of them. In the words
 * of a target hardly a slip is forgiven: among so many there is always one that is a slip away.
 */
function targetsFor({ indicators }: Framework, query: string, asked: readonly string[]): FoundTarget[] {
  const number = /(?:^|\s|\b(?:sdg|target|goal)[^a-z0-9]*)(\d{1,2})(?:\.([0-9a-d]{1,2}))?$/i.exec(query.trim())
  const words = asked.filter((word) => word !== 'sdg' && word !== 'target' && word !== 'goal')
  const all = asked.includes('sdg') && words.length === 0
  const near = (target: string, goal: string): number => {
    const [goalNumber] = target.split('.')
    if (all) return 1
    if (number) return goalNumber === number[1] && (!number[2] || target === `${number[1]}.${number[2]}`) ? 1 : 0
    const byGoal = nearness(words, wordsOf(goal))
    if (byGoal > 0.6) return byGoal
    return nearness(words, wordsOf(targetTexts[target] ?? '')) > 0.8 ? 0.5 : 0
  }
  const targets = [...new Set(indicators.flatMap(({ sdgTargets }) => sdgTargets))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const found = targets.map((target) => {
    const goal = goals[Number(target.split('.')[0])] ?? ''
    const own = indicators.filter(({ sdgTargets }) => sdgTargets.includes(target))
    return { target, goal, indicators: own, nearness: near(target, goal) }
  })
  return byNearness(found, found.length).map(({ nearness: _, ...rest }) => rest)
}
