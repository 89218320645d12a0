import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/lib/form'

/** After a command that went well: another page, or the same one drawn anew. */
export function goTo(to: string | null): FormState {
  if (to !== null) redirect(to)
  revalidatePath('/', 'layout')
  return { refusal: null, reason: null, complaints: [], values: {} }
}
