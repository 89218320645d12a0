import { z } from 'zod'

export const roleSchema = z.enum(['admin', 'assessor', 'official'])
export const membershipRoleSchema = z.enum(['coordinator', 'contributor'])

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('an e-mail address such as name@city.example'))

export const passwordSchema = z.string().min(12, 'at least 12 characters').max(200, 'at most 200 characters')

export const newUserSchema = z.strictObject({
  email: emailSchema,
  name: z.string().trim().min(1, 'a name').max(200),
  role: roleSchema,
  /** null: the account exists for the record and cannot sign in. */
  password: passwordSchema.nullable(),
  demo: z.boolean().default(false),
  /** Of an assessor; another than provisional only for one who has qualified before, elsewhere. */
  qualification: z.enum(['provisional', 'qualified']).default('provisional'),
})
export type NewUser = z.input<typeof newUserSchema>

export const newMemberSchema = z.strictObject({ userId: z.uuid(), cityId: z.uuid(), role: membershipRoleSchema })
export type NewMember = z.input<typeof newMemberSchema>
