import 'server-only'
import type { Explained } from '@/components/submission/finding-list'
import { nameOfPlace } from '@/components/submission/places'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import type { JustificationRow } from '@/lib/justifications/schemas'
import { can } from '@/lib/policy/policy'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { Place } from '@/lib/submissions/completeness'
import type { Contents } from '@/lib/submissions/queries/contents'
import { isOpen } from '@/lib/submissions/workflow'
import { inScope } from '@/lib/tasks/scope'
import type { Opened } from '../open-submission'

const placeOf = (framework: Framework, key: string): Place | null => {
  const found = findDataPoint(framework, key)
  return found && { indicator: found.indicator, point: found.dataPoint }
}

/** Findings with what they are about, and whether the reader may explain them. */
export function viewFindings(
  { actor, submission, framework, coordinates }: Opened,
  { answers }: Contents,
  scopes: readonly string[],
  findings: [Finding, JustificationRow | null][],
): Explained[] {
  const may = can(actor, 'value.justify', submission.resource) && submission.kind === 'report'
  return findings.flatMap(([finding, said]) => {
    const place = placeOf(framework, finding.key)
    if (!place) return []
    const isTheirs = coordinates || inScope(scopes, place.indicator)
    const verification = answers.get(finding.key)?.verification ?? 'unreviewed'
    return [{ finding, place, said, mayExplain: may && isTheirs && isOpen(submission.state, verification) }]
  })
}

/** What a finding calls data points and inputs. */
export function namesOf(framework: Framework) {
  const places = framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => ({ indicator, point })),
  )
  const inputs = [...framework.sharedInputs, ...framework.indicators.flatMap((each) => each.inputs)]
  return {
    dataPoints: new Map(places.map((place) => [place.point.key, nameOfPlace(place)])),
    inputs: new Map(inputs.map((input) => [input.key, input.name])),
  }
}
