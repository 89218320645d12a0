/** What is wrong with a spreadsheet. What is said of it, and what to do, stands in the catalogue under its code. */
import type messages from '@/messages/en.json'
import type { CellContent } from './cell'

type Said = (typeof messages)['spreadsheet']['faults']
export type FaultCode = keyof Said

/** The address of a cell or a row, or a part of the file. */
export type Place = string | { of: 'file' | 'sheet' | 'row' | 'line'; name: string }

type Params = Readonly<Record<string, string | number>>

/**
 * `content` is what was found where it is a cell's (null: nothing), `params` are what the words need besides. With `cell`
 * it can be repaired in place; `options` are what the cell may have meant.
 */
export type Fault = {
  code: FaultCode
  where: Place
  params?: Params
  content?: CellContent | null
  cell?: string
  options?: number[]
}

/** The file as a whole cannot be read; nothing of it is taken. */
export class SpreadsheetError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.code} ${JSON.stringify(fault.where)} ${JSON.stringify(fault.params ?? {})}`)
    this.name = 'SpreadsheetError'
    this.fault = fault
  }
}

/** Refuses the whole file. */
export function refuseFile(code: FaultCode, params: Params = {}, where: Place = { of: 'file', name: '' }): never {
  throw new SpreadsheetError({ code, where, params })
}
