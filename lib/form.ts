/** What passes between a form and its server action. Pure. */
import type { Complaint } from './outcome'

/** What a form knows of its last sending. `values` are what was typed (never a password), so that nothing is lost. */
export type FormState = {
  refusal: 'not-found' | 'forbidden' | 'invalid' | 'conflict' | null
  reason: string | null
  complaints: Complaint[]
  values: Record<string, string>
  /** What a command that went well answers once and nobody can ask for again, such as the link of an invitation. */
  shown: string | null
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
