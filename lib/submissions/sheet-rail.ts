/** The tree beside the sheet: how far every category is. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import { inScope } from '@/lib/tasks/scope'
import { type Answers, countByCategory, countProgress, type Share } from './progress'

export type RailCategory = {
  id: string
  name: string
  number: number
  done: number
  total: number
  questions: number
  mine: boolean
  /** The people who have something of it to fill in, by id. */
  holders: string[]
}
export type Holder = { id: string; name: string }
export type Rail = {
  done: number
  total: number
  holders: Holder[]
  groups: { id: string; name: string; categories: RailCategory[] }[]
}

/** The categories in reading order with what is answered, asked and with whom. `mine`: may the person fill in something of it? */
export function buildRail(
  framework: Framework,
  answers: Answers,
  shares: readonly Share[],
  mine: (category: string) => boolean,
): Rail {
  const counts = countByCategory(framework, answers)
  const people = new Map(shares.map(({ assignee }) => [assignee.id, assignee]))
  const holdersOf = (category: string) => {
    const indicators = framework.indicators.filter((each) => each.category === category)
    const held = shares.filter(({ scope }) => indicators.some((each) => inScope([scope], each)))
    return [...new Set(held.map(({ assignee }) => assignee.id))]
  }
  const groups = framework.dimensions.flatMap((dimension) =>
    dimension.children.map((sub) => ({
      id: sub.id,
      name: sub.name,
      categories: sub.children.flatMap(({ id, name, number }): RailCategory[] => {
        const count = counts.get(id)
        if (!count) return []
        return [
          {
            id,
            name,
            number: number ?? 0,
            ...count.dataPoints,
            questions: count.questions,
            mine: mine(id),
            holders: holdersOf(id),
          },
        ]
      }),
    })),
  )
  const holders = [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  return { ...countProgress(framework.indicators, answers).dataPoints, holders, groups }
}

/** The category after this one in reading order that still lacks answers, or else simply the next. */
export function nextCategory(rail: Rail, id: string): RailCategory | null {
  const all = rail.groups.flatMap((group) => group.categories)
  const after = all.slice(all.findIndex((each) => each.id === id) + 1)
  return after.find((each) => each.mine && each.done < each.total) ?? after[0] ?? null
}
