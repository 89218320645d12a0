'use client'

import { Num } from '@/components/ui/number'
import type { SheetRow } from '@/lib/submissions/sheet'
import { conversionsFor } from '@/lib/submissions/units'
import { useDesk } from './desk-context'

/** What a figure has to be multiplied by when the source prints it in another unit. */
export function InspectorUnits({ row }: { row: SheetRow }) {
  const { words, numbers } = useDesk()
  const lines = row.inputs.flatMap((input) =>
    conversionsFor(input).map(({ from, to, factor }) => ({ id: `${input.key} ${from}`, from, to, factor })),
  )
  if (lines.length === 0) return null
  return (
    <details className="history">
      <summary>{words.inspector.units}</summary>
      <ul className="hints" lang="en">
        {lines.map(({ id, from, to, factor }) => (
          <li key={id}>
            {from} × <Num>{numbers.plain(Number(factor.toPrecision(6)))}</Num> = {to}
          </li>
        ))}
      </ul>
    </details>
  )
}
