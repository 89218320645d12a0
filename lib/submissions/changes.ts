/** What has changed in a submission since a page last asked: the shapes that go to the browser. Pure. */
import { z } from 'zod'
import type { ReadingContent } from './evaluate'
import type { Door, Verification } from './words'

/** Who made a change, and when (ISO 8601). */
type Made = { by: string; at: string }
/** Two people may have one name: whether a change is one's own is asked of the id. */
type MadeBy = Made & { byId: string }

export type ChangedReading = MadeBy & {
  key: string
  revision: number
  content: ReadingContent
  verification: Verification
  verificationReason: string | null
}
/** `value` null and `revision` 0: the input was emptied. */
export type ChangedInput = MadeBy & { key: string; value: number | null; revision: number }

/** What somebody wrote about a data point. */
export type Remark = { id: string; indicator: string; dataPoint: string; author: string; text: string; at: string }

/** `serial` is what to ask with next; what was asked for with it is answered once and never again. */
export type Changes = { serial: string; readings: ChangedReading[]; inputs: ChangedInput[]; comments: Remark[] }

/** One change of a data point's reading or of an input of its; an absent value is null. */
export type HistoryRow = Made & { door: Door } & (
    | { what: 'reading'; key: string; before: Partial<Told> | null; after: Partial<Told> }
    | { what: 'input'; key: string; before: number | null; after: number | null }
  )
/** A change of the city's carries all of this, an assessor's decision the verification alone. */
export type Told = ReadingContent & { verification: Verification; verificationReason: string | null }

/** How far somebody has read: the last entry of both histories, and the time of the last comment. */
export type Serial = { reading: bigint; input: bigint; comment: number }

export const formatSerial = ({ reading, input, comment }: Serial): string => `${reading}.${input}.${comment}`

/** "0" is the beginning; anything else is what an earlier answer said. */
export const serialSchema = z
  .string()
  .regex(/^(0|\d{1,18}\.\d{1,18}\.\d{1,15})$/, '0, or the serial of an earlier answer')
  .transform((text): Serial => {
    const [reading = '0', input = '0', comment = '0'] = text.split('.')
    return { reading: BigInt(reading), input: BigInt(input), comment: Number(comment) }
  })
