/** Rows and a sheet for the tests of this folder. */
import type { Sheet, SheetRow } from '@/lib/submissions/sheet'

const row = (part: Partial<SheetRow> & Pick<SheetRow, 'key' | 'formula' | 'inputs'>): SheetRow => ({
  indicator: part.key.split('/')[0] ?? '',
  dataPoint: part.key.split('/')[1] ?? '',
  slug: 'x',
  title: part.key,
  indicatorName: part.key,
  core: true,
  unit: '%',
  range: { min: 0, max: 100 },
  benchmark: { kind: 'target', optimum: 80 },
  target: null,
  definition: '',
  hints: [],
  dataSources: [],
  notes: [],
  sdgTargets: [],
  last: null,
  peers: null,
  closed: null,
  ...part,
})

const input = (key: string, shared = false, typedIn: string | null = null) => ({
  key,
  name: key,
  unit: 'n',
  shared,
  typedIn,
})

/** Smart meters of all meters, both typed in the row. */
export const meters = row({
  key: 'M/value',
  formula: { kind: 'ratio', numerator: 'M/smart', denominator: 'M/all', per: 100 },
  inputs: [input('M/smart'), input('M/all')],
})
/** Households with a connection, of all households: the second is shared. */
export const access = row({
  key: 'A/value',
  formula: { kind: 'ratio', numerator: 'A/served', denominator: 'households', per: 100 },
  inputs: [input('A/served'), input('households', true)],
})
/** A count that the row above uses as well. */
export const smartMeters = row({
  key: 'M/number',
  unit: 'number',
  range: { min: 0, max: null },
  formula: { kind: 'direct', value: 'M/smart' },
  inputs: [input('M/smart', false, 'M/value')],
})
export const plan = row({
  key: 'P/value',
  unit: 'yes/no',
  range: { min: 0, max: 1 },
  formula: { kind: 'yes-no', value: 'P/plan' },
  inputs: [input('P/plan')],
})

export const rows = [meters, access, smartMeters, plan]

export const sheet: Sheet = {
  submissionId: 's',
  userId: 'u',
  serial: '0',
  category: { id: 'c', name: 'C', number: 1, of: 27, path: '' },
  year: 2026,
  lastYear: 2025,
  rows,
  shared: [],
  bands: [],
  inputs: { households: { value: 1000, revision: 3 } },
  readings: {},
  elsewhere: {},
  rules: [],
  names: {},
}
