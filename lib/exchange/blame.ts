/** Which rows of the file are the reason why a save would refuse. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import type { Complaint } from '@/lib/outcome'
import { dataPointsOf } from '@/lib/submissions/evaluate'
import type { Plan } from '@/lib/submissions/plan'
import { type InputPlan, inputsOfFormula } from '@/lib/submissions/plan-inputs'
import type { SubmissionState } from '@/lib/submissions/workflow'
import type { Fault } from './fault'
import type { Reading } from './interpret'
import type { Row } from './subjects'

type Suspect = { reading: Reading; row: Row | undefined }

/**
 * The faults of each row that has to be taken out. An input that cannot be is the fault of the row it is typed in. A data
 * point that cannot be settled is its own row's fault; when that row asks for nothing, it is the fault of the rows whose
 * inputs it follows.
 */
export function blame<S extends Suspect>(
  plan: Plan,
  inputPlan: InputPlan,
  live: readonly S[],
  state: SubmissionState,
  framework: Framework,
): Map<S, Fault[]> {
  const blamed = new Map<S, Fault[]>()
  const points = dataPointsOf(framework)
  const accuse = (suspect: S, fault: Fault) => blamed.set(suspect, [...(blamed.get(suspect) ?? []), fault])
  const culprits = (key: string): S[] => {
    const own = live.filter(({ reading }) => reading.row.key === key)
    const formula = points.get(key)?.formula
    if (own.length > 0 || !formula) return own
    const used = inputsOfFormula(formula)
    return live.filter(({ row }) => row?.inputs.some(([, input]) => used.includes(input)))
  }
  for (const complaint of plan.complaints)
    for (const suspect of culprits(complaint.where)) accuse(suspect, impossible(suspect, complaint))
  for (const complaint of inputPlan.complaints)
    for (const suspect of live.filter(({ row }) =>
      row?.inputs.some(([, input]) => complaint.where === `input ${input}`),
    ))
      accuse(suspect, impossibleInput(suspect, complaint))
  for (const key of plan.closed) for (const suspect of culprits(key)) accuse(suspect, closed(suspect, state))
  for (const key of inputPlan.closed)
    for (const suspect of live.filter(({ row }) => row?.inputs.some(([, input]) => input === key)))
      accuse(suspect, closed(suspect, state))
  return blamed
}

/** Repaired where the value comes from: the final value where one is given, otherwise the first figure. */
function impossible({ reading, row }: Suspect, { where, found, expected }: Complaint): Fault {
  const { final, first } = reading.row.cells
  const cell =
    reading.figures.final != null ? final : row?.inputs.some(([column]) => column === 'first') ? first : final
  const own = reading.row.key === where
  return {
    code: own ? 'impossible' : 'impossible-there',
    where: cell?.address ?? reading.row.where,
    params: { found, expected, key: where },
    ...(cell && { cell: cell.address }),
  }
}

function impossibleInput({ reading, row }: Suspect, { where, found, expected }: Complaint): Fault {
  const column = row?.inputs.find(([, input]) => where === `input ${input}`)?.[0] ?? 'first'
  const address = reading.row.cells[column]?.address
  const params = { found, expected }
  return { code: 'impossible-input', where: address ?? reading.row.where, params, ...(address && { cell: address }) }
}

const closed = ({ reading }: Suspect, state: SubmissionState): Fault => ({
  code: 'closed',
  where: reading.row.where,
  // A choice of the catalogue has no hyphen.
  params: { state: state.replace('-', '') },
})
