/** What the spreadsheet page is told. Pure. */
import type { Finding } from '@/lib/submissions/checks/subject'
import type { Fault } from './fault'
import type { PlanRow } from './plan'

export type DryRun = {
  uploadId: string
  fileName: string
  /** Why nothing of the file can be read; then there are no rows. */
  fault: Fault | null
  rows: PlanRow[]
  faults: Fault[]
  /** The mark that `applyImport` wants to see again. */
  mark: string
  repairs: Record<string, string>
  take: string[]
  /** What the soft rules say about the values that would change. */
  findings: Finding[]
}

export type PastImport = {
  id: string
  at: Date
  by: string
  fileName: string
  readings: number
  inputs: number
  undoneAt: Date | null
}
