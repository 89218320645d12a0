'use client'

import { scoreValue } from '@/lib/assessment/score'
import type { Score } from '@/lib/assessment/types'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { Sent } from '@/lib/submissions/evaluate'
import { saidOf } from '@/lib/submissions/said'
import type { SheetRow } from '@/lib/submissions/sheet'
import { resultCell } from './acts'
import { useDesk } from './desk-context'
import { check, type Hard } from './state/hard'

/** A row as it looks now, everything worked out. */
export type Look = {
  reading: Sent | null
  showing: 'inputs' | 'result' | 'absent'
  value: number | null
  overwritten: boolean
  /** The figures are all there, but nobody has said that they are the city's answer. */
  ready: boolean
  hard: Hard | null
  score: Score | null
  findings: (Finding & { reason: string | null })[]
  /** Findings that still lack their reason. */
  asking: Finding[]
  /** What the assessor asks or has refused, in their words. */
  question: string | null
  refusal: string | null
}

export function useLook(row: SheetRow): Look {
  const { view, state, sheet, opened, findings, side } = useDesk()
  const reading = view.readings.get(row.key) ?? null
  const { value, hard } = check(row, reading, view.inputs)
  const reported = reading?.state === 'value'
  const overwritten = reported && reading.value !== null && row.formula.kind === 'ratio'
  const open = opened[row.key]
  const isTyped = state.typed[resultCell(row)] !== undefined
  const absent =
    reading?.state === 'not-applicable' ||
    (reading?.state === 'not-reported' && (reading.reason !== null || open === 'reason'))
  const found = (findings.get(row.key) ?? []).map((finding) => ({
    ...finding,
    reason: saidOf(finding, side.reasons)?.text ?? null,
  }))
  const known = state.base.readings.get(row.key)
  return {
    reading,
    showing: absent ? 'absent' : overwritten || open === 'result' || isTyped ? 'result' : 'inputs',
    value: absent ? null : value,
    overwritten,
    ready: !absent && !reported && value !== null && !hard,
    hard,
    score: absent || value === null || hard ? null : scoreValue(value, row.benchmark, sheet.bands),
    findings: found,
    asking: found.filter((each) => each.reason === null),
    question: known?.verification === 'in-question' ? known.verificationReason : null,
    refusal: known?.verification === 'not-verified' ? known.verificationReason : null,
  }
}
