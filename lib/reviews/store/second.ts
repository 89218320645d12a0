import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Assigned } from '@/lib/policy/policy'
import type { Verification } from '@/lib/submissions/words'
import { compare, type SecondRead, type Standing, sampleOf, secondShareOf } from '../second'
import type { Qualification, Verdict } from '../words'

type Reviewed = { id: string; resource: { assessors: readonly Assigned[] } }

/** How far the second reading of a submission is, or null when none is needed. Two or four queries. */
export async function readStanding(tx: Tx, { id, resource }: Reviewed): Promise<Standing | null> {
  const leads = resource.assessors.filter((each) => each.part === 'lead').map((each) => each.id)
  const [qualified, cycle] = [
    await tx.user.findMany({ where: { id: { in: leads } }, select: { qualification: true } }),
    await tx.reportingCycle.findFirst({ where: { submissions: { some: { id } } }, select: { secondShare: true } }),
  ]
  const share = secondShareOf({
    leads: qualified.map((each) => each.qualification as Qualification),
    hasSecond: resource.assessors.some((each) => each.part === 'second'),
    share: cycle?.secondShare ?? 0,
  })
  if (share === null) return null
  const [readings, seconds] = [await readValues(tx, id), await readSeconds(tx, id)]
  return compare(sampleOf(id, [...readings.keys()], share), readings, seconds)
}

/** Every value of a submission with what the lead has decided. */
async function readValues(tx: Tx, submissionId: string) {
  const rows = await tx.reading.findMany({
    where: { submissionId, state: 'value' },
    select: { indicator: true, dataPoint: true, value: true, verification: true, verificationReason: true },
  })
  return new Map(
    rows.map(({ indicator, dataPoint, verification, ...row }) => [
      `${indicator}/${dataPoint}`,
      { ...row, verification: verification as Verification },
    ]),
  )
}

/** What the second reader has said about a submission. */
export async function readSeconds(tx: Tx, submissionId: string): Promise<SecondRead[]> {
  const rows = await tx.secondDecision.findMany({
    where: { submissionId },
    select: {
      indicator: true,
      dataPoint: true,
      value: true,
      verdict: true,
      code: true,
      reason: true,
      leadVerdict: true,
      settlement: true,
    },
  })
  return rows.map(({ indicator, dataPoint, verdict, leadVerdict, ...row }) => ({
    key: `${indicator}/${dataPoint}`,
    verdict: verdict as Verdict,
    leadVerdict: leadVerdict as Verdict | null,
    ...row,
  }))
}
