/** Counts what of a submission is done, what is left, and with whom. Pure. */
import type { Framework, Indicator } from '@/lib/frameworks/types'
import { inScope } from '@/lib/tasks/scope'
import type { ReadingState, Verification } from './words'

/** What progress asks of a reading. */
export type Answer = { state: ReadingState; reason: string | null; verification: Verification }
/** By data point key; a data point without an entry has not been touched. */
export type Answers = ReadonlyMap<string, Answer>
/** Part of a submission that a person has: a category or an indicator code. */
export type Share = { assignee: { id: string; name: string }; scope: string }

export type Count = { done: number; total: number }
export type Progress = {
  indicators: Count
  coreIndicators: Count
  dataPoints: Count
  coreDataPoints: Count
  /** Data points the assessor has asked about. */
  questions: number
}
export type PersonLeft = { id: string; name: string; indicators: Count }

/**
 * Has the city said what there is to say? A value, "not applicable", or "not reported" with the reason for it. A data
 * point in question is not done: the assessor waits for an answer.
 */
export const isAnswered = (answer: Answer | undefined): boolean =>
  answer !== undefined &&
  answer.verification !== 'in-question' &&
  (answer.state !== 'not-reported' || answer.reason !== null)

/** An indicator is done when every one of its data points is. */
export const isDone = (indicator: Indicator, answers: Answers): boolean =>
  indicator.dataPoints.every((point) => isAnswered(answers.get(point.key)))

/** Counts indicators and data points, all and core alone. */
export function countProgress(indicators: readonly Indicator[], answers: Answers): Progress {
  const core = indicators.filter((each) => each.level === 'core')
  const asked = indicators.flatMap(({ dataPoints }) =>
    dataPoints.filter((point) => answers.get(point.key)?.verification === 'in-question'),
  )
  return {
    indicators: countIndicators(indicators, answers),
    coreIndicators: countIndicators(core, answers),
    dataPoints: countDataPoints(indicators, answers),
    coreDataPoints: countDataPoints(core, answers),
    questions: asked.length,
  }
}

const countIndicators = (indicators: readonly Indicator[], answers: Answers): Count => ({
  done: indicators.filter((each) => isDone(each, answers)).length,
  total: indicators.length,
})

const countDataPoints = (indicators: readonly Indicator[], answers: Answers): Count => {
  const points = indicators.flatMap((each) => each.dataPoints)
  return { done: points.filter((point) => isAnswered(answers.get(point.key))).length, total: points.length }
}

/** The progress of every category by its id. */
export function countByCategory(framework: Framework, answers: Answers): Map<string, Progress> {
  const categories = [...new Set(framework.indicators.map((each) => each.category))]
  const within = (category: string) => framework.indicators.filter((each) => each.category === category)
  return new Map(categories.map((category) => [category, countProgress(within(category), answers)]))
}

/**
 * What each person with a share has done of it and still has to do, whoever has most left first. An indicator that
 * somebody was given twice, alone and with its category, counts once.
 */
export function countByPerson(framework: Framework, answers: Answers, shares: readonly Share[]): PersonLeft[] {
  const people = new Map(shares.map(({ assignee }) => [assignee.id, assignee.name]))
  return [...people]
    .map(([id, name]) => {
      const scopes = shares.filter((share) => share.assignee.id === id).map((share) => share.scope)
      const held = framework.indicators.filter((each) => inScope(scopes, each))
      return { id, name, indicators: countIndicators(held, answers) }
    })
    .toSorted((a, b) => leftOf(b.indicators) - leftOf(a.indicators) || a.name.localeCompare(b.name, 'en'))
}

export const leftOf = ({ done, total }: Count): number => total - done

/** Whole days until the end of the day it is due: 0 on that day, below 0 afterwards. Days of the calendar in UTC. */
export function daysLeft(dueOn: Date, now: Date): number {
  const dayOf = (date: Date) => Math.floor(date.getTime() / 86_400_000)
  return dayOf(dueOn) - dayOf(now)
}
