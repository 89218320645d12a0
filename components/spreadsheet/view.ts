import type { PlanRow } from '@/lib/exchange/plan'
import type { Finding } from '@/lib/submissions/checks/subject'

/** One thing a row would change. */
export type ViewLine = {
  label: string
  from: string | number | null
  to: string | number | null
  /** The city's own words, in whatever language. */
  isOwnText: boolean
}

/** A row of the dry run with everything the page says about it. */
export type ViewRow = PlanRow & {
  code: string | null
  name: string
  unit: string
  lines: ViewLine[]
  /** Cells of this row that were repaired on the page. */
  repairs: { address: string; text: string }[]
  taken: boolean
  findings: Finding[]
}
