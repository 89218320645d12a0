/** Events of a submission as lines to read. Pure. */
import { nameOfPlace } from '@/components/submission/places'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import { nameOfScope } from '@/lib/submissions/own-work'
import type { EventType } from '@/lib/timeline/kinds'
import { type EventParams, paramsOf, reasonOf, subjectsOf } from '@/lib/timeline/params'
import type { Shown, ShownRow } from '@/lib/timeline/rows'

/** One event in words: `subjects` are the data points or the part it is about, `reason` what somebody wrote with it. */
export type Line = {
  id: string
  at: Date
  type: EventType
  by: Shown | null
  whom: Shown | null
  params: EventParams
  reason: string
  subjects: string[]
}

export const linesOf = (framework: Framework, rows: readonly ShownRow[]): Line[] =>
  rows.map(({ detail, times, ...row }) => ({
    ...row,
    params: paramsOf({ detail, times }),
    reason: reasonOf(detail),
    subjects: subjectsOf(detail).map((each) => nameOfSubject(framework, each)),
  }))

const nameOfSubject = (framework: Framework, subject: string): string => {
  const found = findDataPoint(framework, subject)
  return found ? nameOfPlace({ indicator: found.indicator, point: found.dataPoint }) : nameOfScope(framework, subject)
}

/** Every data point to choose from, by its code and its name. */
export const dataPointChoices = ({ indicators }: Framework): { value: string; label: string }[] =>
  indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => ({
      value: point.key,
      label: `${indicator.code} ${nameOfPlace({ indicator, point })}`,
    })),
  )
