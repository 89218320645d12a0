import 'server-only'
import { nameOfPlace } from '@/components/submission/places'
import type { Line } from '@/components/timeline/timeline'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import { nameOfScope } from '@/lib/submissions/own-work'
import { paramsOf, reasonOf, subjectsOf } from '@/lib/timeline/params'
import type { ShownRow } from '@/lib/timeline/rows'

/** Events with what they are about in words. */
export const viewLines = (framework: Framework, rows: readonly ShownRow[]): Line[] =>
  rows.map(({ id, at, type, detail, by, whom, times }) => ({
    id,
    at,
    type,
    by,
    whom,
    params: paramsOf({ detail, times }),
    reason: reasonOf(detail),
    subjects: subjectsOf(detail).map((each) => nameOfSubject(framework, each)),
  }))

const nameOfSubject = (framework: Framework, subject: string): string => {
  const found = findDataPoint(framework, subject)
  return found ? nameOfPlace({ indicator: found.indicator, point: found.dataPoint }) : nameOfScope(framework, subject)
}

/** Every data point to choose from, by its name and its code. */
export const dataPointChoices = ({ indicators }: Framework): { value: string; label: string }[] =>
  indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => ({
      value: point.key,
      label: `${indicator.code} ${nameOfPlace({ indicator, point })}`,
    })),
  )
