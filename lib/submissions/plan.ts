/** Works out what a save changes, before anything is written. Pure. */
import type { DataPoint, Framework } from '@/lib/frameworks/types'
import type { Complaint } from '@/lib/outcome'
import { dataPointsOf, type ReadingContent, type Sent, settle } from './evaluate'
import { inputsOfFormula } from './plan-inputs'
import type { Verification } from './words'
import { isOpen, type SubmissionState } from './workflow'

/** What one sent reading asks for; everything the city can say, without what follows from the inputs. */
export type Entry = Sent & { indicator: string; dataPoint: string; revision?: number | undefined }
type Standing = { revision: number; verification: Verification; content: ReadingContent }

export type Planned = { key: string; indicator: string; dataPoint: string; after: ReadingContent }
export type Plan = { changes: Planned[]; complaints: Complaint[]; overtaken: string[]; closed: string[] }

/**
 * The changes that `entries` and `inputs` (all inputs as they will stand) make to the readings on record: those that
 * were sent, and those whose value follows from one of `changedInputs`. Complaints name what cannot be; `overtaken`
 * what somebody else has changed meanwhile; `closed` what is not the city's to change now.
 */
export function planSave(
  framework: Framework,
  state: SubmissionState,
  standing: ReadonlyMap<string, Standing>,
  inputs: ReadonlyMap<string, number>,
  entries: readonly Entry[],
  changedInputs: ReadonlySet<string> = new Set(),
): Plan {
  const points = dataPointsOf(framework)
  const plan: Plan = { changes: [], complaints: [], overtaken: [], closed: [] }
  const sent = new Map(entries.map((entry) => [`${entry.indicator}/${entry.dataPoint}`, entry]))
  for (const key of sent.keys()) if (!points.has(key)) plan.complaints.push(unknownPoint(key))
  plan.complaints.push(...sentTwice(entries))
  for (const [key, point] of points) {
    const before = standing.get(key)
    const entry = sent.get(key)
    const wanted = entry ? contentOf(entry) : followUp(point, before, inputs, changedInputs)
    if (wanted) planOne(plan, { key, point, before, entry, wanted, inputs, changedInputs, state })
  }
  return plan
}

type Task = {
  key: string
  point: DataPoint
  before: Standing | undefined
  entry: Entry | undefined
  wanted: Sent
  inputs: ReadonlyMap<string, number>
  changedInputs: ReadonlySet<string>
  state: SubmissionState
}

const planOne = (plan: Plan, { key, point, before, entry, wanted, inputs, changedInputs, state }: Task) => {
  const stale = entry?.revision !== undefined && entry.revision !== (before?.revision ?? 0)
  const settled = settle(point, wanted, inputs)
  // What somebody else has withdrawn meanwhile is not the sender's mistake.
  if (!settled.ok) return stale ? plan.overtaken.push(key) : plan.complaints.push(settled.complaint)
  // A quotient can stay what it was while both its figures change: it is another statement all the same.
  const restated = settled.content.state === 'value' && !settled.content.overwritten && uses(point, changedInputs)
  if (before && !restated && sameContent(before.content, settled.content)) return
  if (stale) return plan.overtaken.push(key)
  if (!isOpen(state, before?.verification ?? 'unreviewed')) return plan.closed.push(key)
  const [indicator = '', dataPoint = ''] = key.split('/')
  plan.changes.push({ key, indicator, dataPoint, after: settled.content })
}

const contentOf = ({ indicator: _, dataPoint: __, revision: ___, ...content }: Entry): Sent => content

/** A computed reading that was not sent still follows its inputs; one that was given directly stays as it is. */
const followUp = (
  point: DataPoint,
  before: Standing | undefined,
  inputs: ReadonlyMap<string, number>,
  changedInputs: ReadonlySet<string>,
) => {
  const { formula } = point
  if (!uses(point, changedInputs) || before?.content.state !== 'value' || before.content.overwritten) return null
  if (formula.kind !== 'ratio' && !inputs.has(formula.value)) return null
  return { ...before.content, value: null }
}

const uses = ({ formula }: DataPoint, inputs: ReadonlySet<string>): boolean =>
  inputsOfFormula(formula).some((key) => inputs.has(key))

const sentTwice = (entries: readonly Entry[]): Complaint[] => {
  const keys = entries.map((entry) => `${entry.indicator}/${entry.dataPoint}`)
  const twice = new Set(keys.filter((key, at) => keys.indexOf(key) !== at))
  return [...twice].map((where) => ({ where, found: 'two entries', expected: 'one entry for a data point' }))
}

export const unknownPoint = (key: string): Complaint => ({
  where: key,
  found: 'a data point the framework does not have',
  expected: 'an indicator code and a data point of the framework',
})

const sameContent = (a: ReadingContent, b: ReadingContent): boolean =>
  (Object.keys(b) as (keyof ReadingContent)[]).every((name) => a[name] === b[name])
