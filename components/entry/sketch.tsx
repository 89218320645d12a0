'use client'

import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { writeValue } from './figures'
import { useLook } from './use-look'
import { fill } from './words'

/** Last time and now as two dots on a line: how far the value has moved. */
export function Sketch({ row }: { row: SheetRow }) {
  const { sheet, words, numbers } = useDesk()
  const { value, hard } = useLook(row)
  const before = row.last?.content.value ?? null
  if (before === null || value === null || hard || sheet.lastYear === null || row.formula.kind === 'yes-no') return null
  const [low, high] = [Math.min(before, value), Math.max(before, value)]
  const y = (figure: number) => (high === low ? 32 : 44 - (24 * (figure - low)) / (high - low))
  const write = (figure: number) => writeValue(row, figure, numbers, words)
  const label = fill(words.inspector.sketch, {
    name: row.title,
    last: write(before),
    year: sheet.lastYear,
    now: write(value),
  })
  return (
    <svg className="sketch" viewBox="0 0 250 78" role="img" aria-label={label}>
      <path className="base" d="M0 62H250" />
      <path className="move" d={`M40 ${y(before)}L200 ${y(value)}`} />
      <circle cx="40" cy={y(before)} r="4.5" />
      <circle className="now" cx="200" cy={y(value)} r="4.5" />
      <text x="40" y={y(before) - 10} textAnchor="middle">
        {write(before)}
      </text>
      <text x="200" y={y(value) - 10} textAnchor="middle">
        {write(value)}
      </text>
      <text className="tick" x="40" y="75" textAnchor="middle">
        {sheet.lastYear}
      </text>
      <text className="tick" x="200" y="75" textAnchor="middle">
        {words.inspector.draft}
      </text>
    </svg>
  )
}
