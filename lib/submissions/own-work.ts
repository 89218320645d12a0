/** What the pages of a submission say about who has what. Pure. */

import { listCategories } from '@/lib/frameworks/tree'
import type { Framework, Indicator } from '@/lib/frameworks/types'
import type { MembershipRole } from '@/lib/policy/policy'
import { inScope } from '@/lib/tasks/scope'
import { type Answers, countProgress, type Progress, type Share } from './progress'

/** A share with its name in words and where to fill it in. `dueOn` is a day such as 2026-06-30. */
export type Part = { scope: string; name: string; category: string; dueOn: string | null; progress: Progress }
/** Somebody of the city. */
export type Member = { id: string; name: string; role: MembershipRole }
export type DatedShare = Share & { dueOn: string | null }

/** The parts a person has, in reading order of the framework. */
export function partsOf(
  framework: Framework,
  answers: Answers,
  shares: readonly DatedShare[],
  personId: string,
): Part[] {
  const own = shares.filter((share) => share.assignee.id === personId)
  return own
    .flatMap((share) => {
      const indicators = framework.indicators.filter((each) => inScope([share.scope], each))
      const [first] = indicators
      if (!first) return []
      const { scope, dueOn } = share
      const part = { scope, dueOn, name: nameOfScope(framework, scope), category: first.category }
      return [{ ...part, progress: countProgress(indicators, answers), at: framework.indicators.indexOf(first) }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: _, ...part }) => part)
}

/** The name of a category or an indicator; where a category's name is taken twice, with its sub-dimension. */
export function nameOfScope(framework: Framework, scope: string): string {
  const indicator = framework.indicators.find((each) => each.code === scope)
  if (indicator) return indicator.name
  const categories = listCategories(framework.dimensions)
  const category = categories.find((each) => each.id === scope)
  if (!category) return scope
  const taken = categories.filter((each) => each.name === category.name).length > 1
  const sub = framework.dimensions.flatMap((each) => each.children).find((each) => scope.startsWith(`${each.id}.`))
  return taken && sub ? `${category.name} (${sub.name})` : category.name
}

/** The indicators that nobody has been given. */
export const withoutPerson = (framework: Framework, shares: readonly Share[]): Indicator[] => {
  const scopes = shares.map((share) => share.scope)
  return framework.indicators.filter((each) => !inScope(scopes, each))
}

/** The earliest day on which something of it is due, or null. */
export const earliest = (days: readonly (string | null)[]): string | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null
