/** From a finding to its sentence: which message of the catalogue, and with which words in it. Pure. */
import type { SoftRule } from '@/lib/frameworks/soft-rules'
import type { Finding } from './subject'

/** How the page calls things: names of data points and inputs by key, figures as the reader's locale writes them. */
export type Naming = {
  dataPoint: (key: string) => string
  input: (key: string) => string
  number: (value: number) => string
  /** The reporting year that `Subject.last` is from. */
  lastYear: number
}

export type Told = { message: `checks.findings.${SoftRule['kind']}`; values: Record<string, string> }

/**
 * The message of a finding and what it needs. Amounts ("30 times") keep two significant digits: they are there to be seen,
 * not to be worked with.
 */
export function tell({ kind, params }: Finding, naming: Naming): Told {
  const values: Record<string, string> = { year: String(naming.lastYear) }
  for (const [name, param] of Object.entries(params)) {
    if (typeof param === 'number')
      values[name] = naming.number(name === 'amount' ? Number(param.toPrecision(2)) : param)
    else if (name === 'limit') values[name] = naming.dataPoint(param)
    else if (name === 'input' || name === 'denominator') values[name] = naming.input(param)
    else values[name] = param
  }
  if (typeof params.times === 'number') {
    values.way = params.times > 1 ? 'up' : 'down'
    values.times = naming.number(Number((params.times > 1 ? params.times : 1 / params.times).toPrecision(3)))
  }
  return { message: `checks.findings.${kind}`, values }
}
