/** What stands beside the figures: evidence, comments, reasons. */
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { Remark } from '@/lib/submissions/changes'

export type Reason = { rule: string; indicator: string; dataPoint: string; text: string }

export type Side = { evidence: EvidenceRow[]; comments: Remark[]; reasons: Reason[] }

type Point = { indicator: string; dataPoint: string }
export const isAt = (row: Point) => (each: Point) =>
  each.indicator === row.indicator && each.dataPoint === row.dataPoint
