import { z } from 'zod'

export const scopeSchema = z.string().trim().min(1, 'a category or an indicator').max(100)

/** A day such as 2026-06-30; an empty field of a form means none. */
export const dueOnSchema = z
  .union([z.literal('').transform(() => null), z.iso.date('a date such as 2026-06-30').nullable()])
  .default(null)

export const assignTaskSchema = z.strictObject({
  submissionId: z.uuid(),
  assigneeId: z.uuid('a person of the city'),
  scope: scopeSchema,
  dueOn: dueOnSchema,
})
export type AssignTask = z.input<typeof assignTaskSchema>

export const removeTaskSchema = z.strictObject({ submissionId: z.uuid(), taskId: z.uuid() })
export type RemoveTask = z.input<typeof removeTaskSchema>

export type TaskRow = {
  id: string
  /** A category id or an indicator code. */
  scope: string
  /** "2026-06-30", or null. */
  dueOn: string | null
  assignee: { id: string; name: string }
}
