import 'server-only'
import type { AuditEvent } from '@/lib/audit/events'
import type { Tx } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { findIndicator } from '@/lib/frameworks/rules'
import { inScope } from '@/lib/tasks/scope'
import { isWaitedFor, type People, type Waited, whoWaits } from './waiting'

/** Notes, in the transaction of an event, who is to be told of it: no notice is lost, and none stands without its event. */
export async function notify(tx: Tx, actorId: string | null, eventId: bigint, event: AuditEvent): Promise<void> {
  const { submissionId, cityId } = event
  if (!submissionId || !cityId || !isWaitedFor(event)) return
  const waited = whoWaits(event, actorId, await readPeople(tx, submissionId, cityId))
  if (waited.length > 0) await insertNotices(tx, eventId, waited)
}

async function readPeople(tx: Tx, submissionId: string, cityId: string): Promise<People> {
  const members = await tx.membership.findMany({
    where: { cityId, user: { role: 'official' } },
    select: {
      userId: true,
      role: true,
      user: { select: { tasks: { where: { submissionId }, select: { scope: true } } } },
    },
  })
  const { cycle, assignments } = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      cycle: { select: { framework: true, edition: true } },
      assignments: { where: { part: 'lead' }, select: { assessorId: true, declaredAt: true } },
    },
  })
  const admins = await tx.user.findMany({ where: { role: 'admin' }, select: { id: true } })
  const framework = getFramework(cycle.framework, cycle.edition)
  const has = (scopes: string[]) => (key: string) => {
    const indicator = findIndicator(framework, key.slice(0, key.lastIndexOf('/')))
    return indicator !== null && inScope(scopes, indicator)
  }
  return {
    coordinators: members.filter(({ role }) => role === 'coordinator').map(({ userId }) => userId),
    contributors: members
      .filter(({ role, user }) => role === 'contributor' && user.tasks.length > 0)
      .map(({ userId, user }) => ({ id: userId, has: has(user.tasks.map(({ scope }) => scope)) })),
    leads: assignments.map(({ assessorId, declaredAt }) => ({ id: assessorId, declared: declaredAt !== null })),
    admins: admins.map(({ id }) => id),
  }
}

/** Only for those who can sign in and want to be told. */
const insertNotices = (tx: Tx, eventId: bigint, waited: Waited[]) =>
  tx.$executeRaw`
    INSERT INTO "Notice" ("userId", "eventId", kind, about)
    SELECT "User".id, ${eventId}, kind, about
    FROM unnest(${waited.map((each) => each.userId)}::uuid[], ${waited.map((each) => each.kind)}::text[],
      ${waited.map((each) => each.about)}::text[]) AS told (id, kind, about)
    JOIN "User" USING (id)
    WHERE "disabledAt" IS NULL AND "passwordHash" IS NOT NULL AND "mailPace" <> 'none' AND kind <> ALL ("mailMuted")`
