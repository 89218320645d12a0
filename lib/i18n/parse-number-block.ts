/** A block of cells pasted at once: one cell can settle how all are written. Pure. */
import { type ParsedNumber, type Read, readNumber } from './parse-number'
import type { DecimalSign } from './parse-number-signs'

export type DecidedBlock =
  /** Every cell has one reading; cells stand in the order they came in. */
  | { kind: 'decided'; cells: ParsedNumber[] }
  /** Somebody must say what stands before decimals: `point` and `comma` are the cells as each answer reads them. */
  | { kind: 'ambiguous'; examples: string[]; point: ParsedNumber[]; comma: ParsedNumber[] }

/**
 * Reads a pasted block. A cell that can only be read one way ("1.234,5", "0,5", "1.234.567") shows what the block writes
 * before decimals, and decides for the cells that could be read both ways. If no cell does, or cells speak against one
 * another, the block is ambiguous, with up to three of the texts in question.
 */
export function decideBlock(texts: readonly string[], locale: string): DecidedBlock {
  const read = (decides: DecimalSign | null): Read[] => texts.map((text) => readNumber(text, locale, () => decides))
  const cells = (decides: DecimalSign | null) => read(decides).map(({ parsed }) => parsed)
  const open = read(null)
  const proofs = new Set(open.flatMap(({ proves }) => proves ?? []))
  const examples = texts.filter((_, at) => open[at]?.parsed.kind === 'ambiguous')
  if (examples.length === 0) return { kind: 'decided', cells: cells(null) }
  const [proof] = proofs
  if (proof && proofs.size === 1) return { kind: 'decided', cells: cells(proof) }
  const shown = [...new Set(examples.map((text) => text.trim()))].slice(0, 3)
  return { kind: 'ambiguous', examples: shown, point: cells('.'), comma: cells(',') }
}
