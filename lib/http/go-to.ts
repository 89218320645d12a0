import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/lib/form'

/** After a command that went well: another page, or the same one drawn anew, with what is to be shown once. */
export function goOn(next: { to: string } | { show: string } | null): FormState {
  if (next && 'to' in next) redirect(next.to)
  revalidatePath('/', 'layout')
  return { refusal: null, reason: null, complaints: [], values: {}, shown: next?.show ?? null }
}
