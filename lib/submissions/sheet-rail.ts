/** The tree beside the sheet: how far every category is. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import { type Answers, countByCategory, countProgress } from './progress'

export type RailCategory = {
  id: string
  name: string
  number: number
  done: number
  total: number
  questions: number
  mine: boolean
}
export type Rail = { done: number; total: number; groups: { id: string; name: string; categories: RailCategory[] }[] }

/** The categories in reading order with what is answered and asked. `mine`: may the person fill in something of it? */
export function buildRail(framework: Framework, answers: Answers, mine: (category: string) => boolean): Rail {
  const counts = countByCategory(framework, answers)
  const groups = framework.dimensions.flatMap((dimension) =>
    dimension.children.map((sub) => ({
      id: sub.id,
      name: sub.name,
      categories: sub.children.flatMap(({ id, name, number }): RailCategory[] => {
        const count = counts.get(id)
        if (!count) return []
        return [{ id, name, number: number ?? 0, ...count.dataPoints, questions: count.questions, mine: mine(id) }]
      }),
    })),
  )
  return { ...countProgress(framework.indicators, answers).dataPoints, groups }
}

/** The category after this one in reading order that still lacks answers, or else simply the next. */
export function nextCategory(rail: Rail, id: string): RailCategory | null {
  const all = rail.groups.flatMap((group) => group.categories)
  const after = all.slice(all.findIndex((each) => each.id === id) + 1)
  return after.find((each) => each.mine && each.done < each.total) ?? after[0] ?? null
}
