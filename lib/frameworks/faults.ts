/** A place inside a YAML file: keys and list positions, from the top down. */
export type FieldPath = readonly (string | number)[]

/** One thing wrong in one file, said so that whoever wrote the file can mend it. */
export type Fault = {
  file: string
  field: string
  /** Counted from 1; null when the file has no such place. */
  line: number | null
  found: string
  expected: string
  remedy: string
}

/** Thrown when a framework's files cannot be used. Carries every fault found, not only the first. */
export class FrameworkError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
    super([`${count} in the framework's files; nothing was loaded.`, ...faults.map(describeFault)].join('\n\n'))
    this.name = 'FrameworkError'
    this.faults = faults
  }
}

/** Writes a path as people do: `dataPoints[0].unit`. The top of the file is called so. */
export function describePath(path: FieldPath): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text.replace(/^\./, '') || 'the whole file'
}

function describeFault(fault: Fault): string {
  const place = [fault.file, ...(fault.line === null ? [] : [`line ${fault.line}`]), fault.field].join(', ')
  return `${place}\n  found:    ${fault.found}\n  expected: ${fault.expected}\n  do:       ${fault.remedy}`
}
