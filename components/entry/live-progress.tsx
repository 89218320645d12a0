'use client'

import type { Sent } from '@/lib/submissions/evaluate'
import type { Sheet } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { fill } from './words'

/** How far a category or the whole is, with what has been answered on this page since it was drawn. */
export function LiveProgress(props: {
  done: number
  total: number
  current: boolean
  complete: string
  words: string
}) {
  const { done: before, total, current, complete, words } = props
  const { sheet, view } = useDesk()
  const done = current ? before + countAnswered(sheet, view.readings) - countAtStart(sheet) : before
  return (
    <>
      <span className="rp num">
        {done === total ? (
          <Icon of="tick" label={complete} />
        ) : (
          <>
            <span aria-hidden="true">
              <bdi>
                {done}/{total}
              </bdi>
            </span>
            <span className="sr">{fill(words, { done, total })}</span>
          </>
        )}
      </span>
      <Bar done={done} total={total} />
    </>
  )
}

/** The same for the whole submission, in words and as a broader track. `words` has the place "{done}". */
export function LiveTotal({ done, total, words }: { done: number; total: number; words: string }) {
  const { sheet, view } = useDesk()
  const now = done + countAnswered(sheet, view.readings) - countAtStart(sheet)
  return (
    <>
      <span>{fill(words, { done: now, total })}</span>
      <Bar done={now} total={total} />
    </>
  )
}

/** A track with the done part filled; the numbers stand beside it. */
function Bar({ done, total }: { done: number; total: number }) {
  return (
    <svg className="rb" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path className="track" d="M0 2H100" />
      <path className="done" d={`M0 2H${total === 0 ? 0 : (100 * done) / total}`} />
    </svg>
  )
}

/** Answered as `isAnswered` of the overview counts it; what the assessor asks about waits for an answer. */
const countAnswered = (sheet: Sheet, readings: ReadonlyMap<string, Pick<Sent, 'state' | 'reason'>>): number =>
  sheet.rows.filter(({ key }) => {
    const reading = readings.get(key)
    const asked = sheet.readings[key]?.verification === 'in-question'
    return reading !== undefined && !asked && (reading.state !== 'not-reported' || reading.reason !== null)
  }).length

const countAtStart = (sheet: Sheet): number =>
  countAnswered(sheet, new Map(Object.entries(sheet.readings).map(([key, { content }]) => [key, content])))
