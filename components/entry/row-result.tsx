'use client'

import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { splitUnit, writeValue } from './figures'
import { Icon } from './icons'
import { stateOf } from './number-cell'
import { readingCell } from './state/types'
import type { Look } from './use-look'
import { fill } from './words'

/** What the figures make, at once; how it stands to the target, and whether it has arrived. */
export function RowResult({ row, look }: { row: SheetRow; look: Look }) {
  const { words, numbers, acts, state } = useDesk()
  const { value, score } = look
  if (value === null) return <span className="sr">{words.row.notAnswered}</span>
  const text = writeValue(row, value, numbers, words)
  const unit = row.formula.kind === 'yes-no' ? '' : splitUnit(row.unit).words
  const sending = [readingCell(row.key), ...row.inputs.map((each) => `i:${each.key}`)]
    .map((cell) => stateOf(state, cell))
    .map((each) => (each && look.hard ? 'refused' : each))
    .find((each) => each !== undefined)
  return (
    <div>
      <span className="chk">
        {look.hard ? (
          <Icon of="err" label={words.row.error} />
        ) : look.findings.length > 0 ? (
          <Icon of="warn" label={look.asking.length > 0 ? words.row.warning : words.row.explained} />
        ) : look.ready ? null : (
          <Icon of="tick" label={words.row.passed} />
        )}
      </span>
      <output className={look.ready ? 'ready' : undefined}>
        <Num>{text}</Num>
      </output>
      <span className="xs" lang="en">
        {unit}
      </span>
      <span className="xs score">
        {score?.kind === 'scored' ? (
          <>
            <Mark of={`b${score.points}`} /> {fill(words.row.ofTarget, { percent: numbers.percent(score.percent) })}
          </>
        ) : look.hard ? null : (
          words.row.noBenchmark
        )}
      </span>
      {look.ready && row.closed === null && (
        <button type="button" className="link xs" title={words.row.ready} onClick={() => acts.report(row)}>
          {fill(words.row.report, { value: text })}
        </button>
      )}
      {sending && <span className={`xs sending ${sending}`}>{words.save.cell[sending]}</span>}
    </div>
  )
}
