'use client'

import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { writeDifference } from './figures'
import { Icon, type IconName } from './icons'
import { type Look, useLook } from './use-look'
import { fill, type Words } from './words'

type Line = { mark: IconName; text: string }

/** What has been looked at, passed or not, and what is still missing for the verifier. */
export function InspectorChecks({ row }: { row: SheetRow }) {
  const { words, sheet, numbers } = useDesk()
  const look = useLook(row)
  const says = words.inspector
  if (look.showing === 'absent') return null
  const done = (passed: boolean): IconName => (passed ? 'tick' : 'open')
  const difference = look.hard ? null : writeDifference(row, look.value, numbers, words)
  const moved = look.findings.some(({ kind }) => kind === 'change' || kind === 'slip')
  const lines: Line[] = [
    ...(look.value === null
      ? []
      : [
          {
            mark: look.hard ? ('err' as const) : ('tick' as const),
            text: fill(says.limits, { limits: limitsOf(row, words, numbers.plain) }),
          },
        ]),
    ...(difference === null
      ? []
      : [
          {
            mark: moved ? ('warn' as const) : ('tick' as const),
            text: fill(says.lastChange, { year: sheet.lastYear ?? '', change: difference }),
          },
        ]),
    ...(look.reading?.state === 'value' || look.ready ? missing(look, says, done) : []),
  ]
  return (
    <ul className="checks" aria-label={says.checks}>
      {lines.map(({ mark, text }) => (
        <li key={text} className={mark}>
          <Icon of={mark} /> {text}
        </li>
      ))}
    </ul>
  )
}

function missing({ reading }: Look, says: Words['inspector'], done: (passed: boolean) => IconName): Line[] {
  const quality = reading !== null && reading.quality !== 'not-stated'
  const source = (reading?.source ?? '') !== ''
  return [
    { mark: done(quality), text: quality ? says.qualityThere : says.qualityMissing },
    { mark: done(source), text: source ? says.sourceThere : says.sourceMissing },
  ]
}

function limitsOf({ range, formula }: SheetRow, words: Words, write: (value: number) => string): string {
  const { min, max } = range
  const says = words.inspector
  if (formula.kind === 'yes-no') return `${words.row.yes}, ${words.row.no}`
  if (min !== null && max !== null) return fill(says.between, { low: write(min), high: write(max) })
  if (min !== null) return fill(says.atLeast, { value: write(min) })
  return max === null ? says.anyLimit : fill(says.atMost, { value: write(max) })
}
