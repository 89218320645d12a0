import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type Held, hold } from '@/lib/submissions/move'
import { isOver } from '@/lib/submissions/workflow'
import { type AssignTask, assignTaskSchema, type RemoveTask, removeTaskSchema } from './schemas'
import { isScope } from './scope'
import { writeTasks } from './store'

/**
 * Gives a category or an indicator of a submission to a person of the city, with a due date or none. A second time
 * changes the date. Refuses: not found; not the coordinator; a scope the framework does not have (invalid); somebody
 * who does not belong to the city, or a submission that is over (conflict).
 */
export async function assignTask(actor: Actor, input: AssignTask): Promise<Outcome<null>> {
  const parsed = assignTaskSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, assigneeId, scope, dueOn } = parsed.data
  return transaction(async (tx) => {
    const held = await holdForTasks(tx, actor, submissionId)
    if (!held.ok) return held
    const { framework, edition, cityId } = held.value
    if (!isScope(getFramework(framework, edition), scope))
      return invalid([{ where: 'scope', found: scope, expected: 'a category or an indicator of the framework' }])
    const person = await tx.membership.findFirst({
      where: { userId: assigneeId, cityId, user: { disabledAt: null } },
      select: { userId: true },
    })
    if (!person) return conflict('only a person of the city can be given a part')
    await writeTasks(tx, submissionId, assigneeId, [scope], dueOn)
    const detail = { assigneeId, scope, dueOn }
    await record(tx, actor.id, { type: 'task.assigned', cityId, submissionId, detail })
    return done(null)
  })
}

/** Takes a part back from a person; what they have filled in stays. Refuses: not found; not the coordinator; over (conflict). */
export async function removeTask(actor: Actor, input: RemoveTask): Promise<Outcome<null>> {
  const parsed = removeTaskSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, taskId } = parsed.data
  return transaction(async (tx) => {
    const held = await holdForTasks(tx, actor, submissionId)
    if (!held.ok) return held
    const where = { id: taskId, submissionId }
    const task = await tx.task.findFirst({ where, select: { assigneeId: true, scope: true } })
    if (!task) return notFound
    await tx.task.delete({ where })
    await record(tx, actor.id, { type: 'task.removed', cityId: held.value.cityId, submissionId, detail: task })
    return done(null)
  })
}

const holdForTasks = async (tx: Tx, actor: Actor, submissionId: string): Promise<Outcome<Held>> => {
  const held = await hold(tx, actor, submissionId)
  if (!held) return notFound
  if (!can(actor, 'task.assign', held.resource)) return forbidden
  if (isOver(held.state)) return conflict(`a submission that is ${held.state} has nothing left to do`)
  return done(held)
}
