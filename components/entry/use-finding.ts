'use client'

import type { Finding } from '@/lib/submissions/checks/subject'
import { tell } from '@/lib/submissions/checks/words'
import { useDesk } from './desk-context'
import { fill } from './words'

/** A finding in words: what was found, with its numbers, and the rule it was found by. */
export function useFinding(finding: Finding): { what: string; rule: string } {
  const { sheet, words, numbers } = useDesk()
  const inputs = sheet.rows.flatMap((each) => each.inputs)
  const { message, values } = tell(finding, {
    dataPoint: (key) => sheet.names[key] ?? key,
    input: (key) => inputs.find((each) => each.key === key)?.name ?? sheet.names[key] ?? key,
    number: (value) => numbers.plain(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))),
    lastYear: sheet.lastYear ?? sheet.year - 1,
  })
  const kind = message.slice('checks.findings.'.length) as Finding['kind']
  const rule = sheet.rules.find((each) => each.id === finding.rule)
  return { what: fill(words.checks.findings[kind], values), rule: rule?.says ?? '' }
}
