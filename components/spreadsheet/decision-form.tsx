'use client'

import { type ReactNode, useActionState } from 'react'
import type { RefusalWords } from '@/components/ui/command-form'
import type { FormAction, FormState } from '@/lib/form'

const untouched: FormState = { refusal: null, reason: null, complaints: [], values: {}, shown: null }

/** The form around the rows of a dry run: one button looks again, the other imports. Works without any script. */
export function DecisionForm(props: {
  check: FormAction
  apply: FormAction
  hidden: Record<string, string>
  words: { check: string; apply: string; refusals: RefusalWords }
  /** The words of the box that leaves refused rows out, when there are any. */
  leaveOut: string | null
  canApply: boolean
  children: ReactNode
}) {
  const { hidden, words, leaveOut, canApply, children } = props
  const [checked, check, checking] = useActionState(props.check, untouched)
  const [applied, apply, applying] = useActionState(props.apply, untouched)
  const { refusal, reason } = applied.refusal ? applied : checked
  return (
    <form action={check}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="decide">
        {leaveOut && (
          <label>
            <input type="checkbox" name="leaveOut" value="yes" /> {leaveOut}
          </label>
        )}
        <button type="submit" className="btn" disabled={checking || applying}>
          {words.check}
        </button>
        {canApply && (
          <button type="submit" className="btn main" formAction={apply} disabled={checking || applying}>
            {words.apply}
          </button>
        )}
        {refusal && (
          <p className="refusal" role="alert">
            {words.refusals[refusal]} {reason}
          </p>
        )}
      </div>
    </form>
  )
}
