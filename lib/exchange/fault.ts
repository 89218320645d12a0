/** What is wrong with a spreadsheet, and what the person who filled it in can do. */
import type { Complaint } from '@/lib/outcome'

/** `where` names sheet and cell. With `cell` it can be repaired in place; `options` are what the cell may have meant. */
export type Fault = Complaint & { remedy: string; cell?: string; options?: number[] }

/** The file as a whole cannot be read; nothing of it is taken. */
export class SpreadsheetError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.where}: found ${fault.found}, expected ${fault.expected}`)
    this.name = 'SpreadsheetError'
    this.fault = fault
  }
}

/** Refuses the whole file. */
export function refuseFile(found: string, expected: string, remedy: string, where = 'the file'): never {
  throw new SpreadsheetError({ where, found, expected, remedy })
}
