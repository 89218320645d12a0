/** Holds a whole submission against the soft rules. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import type { Past } from './carry-forward'
import { findSoft } from './checks/find'
import type { Finding, Subject } from './checks/subject'
import type { ReadingContent } from './evaluate'
import type { Verification } from './words'

type Read = { content: ReadingContent; verification: Verification }
export type Checked = {
  readings: ReadonlyMap<string, Read>
  inputs: ReadonlyMap<string, number>
  past: Past | null
  peers: ReadonlyMap<string, readonly number[]>
}

/** The findings of a submission, by data point and then by rule. What the assessor refused last year is no measure. */
export function findingsOf(framework: Framework, { readings, inputs, past, peers }: Checked): Finding[] {
  const points = framework.indicators.flatMap((each) => each.dataPoints)
  const reported = [...readings].filter(([, { content }]) => content.state === 'value')
  const last = [...(past?.readings ?? [])].filter(([, each]) => each.verification !== 'not-verified')
  const subject: Subject = {
    values: valuesOf(reported),
    overwritten: new Set(reported.filter(([, { content }]) => content.overwritten).map(([key]) => key)),
    inputs,
    formulas: new Map(points.map((point) => [point.key, point.formula])),
    units: new Map(points.map((point) => [point.key, point.unit])),
    last: valuesOf(last),
    ...(past ? { lastInputs: past.inputs } : {}),
    peers,
  }
  return findSoft(framework.checks, subject)
}

const valuesOf = (readings: readonly [string, Read][]): Map<string, number> =>
  new Map(
    readings.flatMap(([key, { content }]) =>
      content.state === 'value' && content.value !== null ? [[key, content.value] as const] : [],
    ),
  )
