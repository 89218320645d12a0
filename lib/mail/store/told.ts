import 'server-only'
import type { AuditEvent } from '@/lib/audit/events'
import type { Tx } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { findDataPoint } from '@/lib/frameworks/rules'
import { type Actor, can } from '@/lib/policy/policy'
import { slugOfKey } from '@/lib/reviews/address'
import { rowId } from '@/lib/submissions/anchor'
import { assignedSelect, resourceOf } from '@/lib/submissions/resource'
import type { Told } from '../compose'
import type { MailPace, NoticeKind } from '../kinds'

export type Recipient = Actor & { email: string; locale: string | null; pace: MailPace; muted: string[]; demo: boolean }

/** Whom a mail goes to, as they are now; null when they are disabled. */
export async function readRecipient(tx: Tx, userId: string): Promise<Recipient | null> {
  const user = await tx.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      demo: true,
      locale: true,
      mailPace: true,
      mailMuted: true,
      memberships: { select: { cityId: true, role: true } },
    },
  })
  if (!user) return null
  const { mailPace, mailMuted, ...rest } = user
  return { ...rest, pace: mailPace, muted: mailMuted } as Recipient
}

/** The notices of a mail that the person may still see and still wants, as they are told; and the ids of all others. */
export async function readTold(tx: Tx, mailId: bigint, reader: Recipient): Promise<{ told: Told[]; lapsed: bigint[] }> {
  const rows = await tx.notice.findMany({
    where: { mailId, droppedAt: null },
    orderBy: [{ eventId: 'asc' }, { about: 'asc' }],
    select: { id: true, kind: true, about: true, event: { select: eventSelect } },
  })
  const told: Told[] = []
  const lapsed: bigint[] = []
  for (const row of rows) {
    const wanted = reader.pace !== 'none' && !reader.muted.includes(row.kind)
    const line = wanted ? tell(row as Row, reader) : null
    if (line) told.push(line)
    else lapsed.push(row.id)
  }
  return { told, lapsed }
}

const eventSelect = {
  at: true,
  detail: true,
  submission: {
    select: {
      id: true,
      city: { select: { id: true, name: true, slug: true } },
      cycle: { select: { year: true, framework: true, edition: true } },
      assignments: assignedSelect,
      readings: { where: { verification: 'in-question' }, select: { indicator: true, dataPoint: true } },
    },
  },
} as const

type Row = Awaited<ReturnType<typeof read>>[number] & { kind: NoticeKind }
const read = (tx: Tx) =>
  tx.notice.findMany({ select: { id: true, kind: true, about: true, event: { select: eventSelect } } })

/** Null when they may not see it any more, or when a question is not open any more. */
function tell({ kind, about, event: { at, detail, submission } }: Row, reader: Recipient): Told | null {
  if (!submission) return null
  const { id, city, cycle, readings } = submission
  const resource = resourceOf(city.id, submission.assignments)
  if (!(['submission.view', 'review.view', 'review.declare'] as const).some((each) => can(reader, each, resource)))
    return null
  if (kind === 'asked' && !readings.some((each) => `${each.indicator}/${each.dataPoint}` === about)) return null
  const framework = getFramework(cycle.framework, cycle.edition)
  const place = about === '' ? null : findDataPoint(framework, about)
  const named =
    place &&
    (place.indicator.dataPoints.length > 1 ? `${place.indicator.name}: ${place.dataPoint.name}` : place.indicator.name)
  const slug = place && slugOfKey(framework, about)
  const review = `/review/${id}${slug ? `/${slug}` : ''}`
  const workspace = `/workspace/${id}${place ? `/${place.indicator.category}#${rowId(about)}` : ''}`
  const own = { official: workspace, assessor: review, admin: `/admin/submissions/${id}` }[reader.role]
  const { part } = detail as Partial<Extract<AuditEvent, { type: 'review.assigned' }>['detail']>
  return {
    kind,
    at,
    submissionId: id,
    city: city.name,
    year: cycle.year,
    about: named ?? about,
    part: part ?? null,
    path: kind === 'published' ? `/cities/${city.slug}/${cycle.year}` : kind === 'challenged' ? '/challenges' : own,
  }
}
