'use client'

import { useActionState, useId } from 'react'
import type { FormAction, FormState } from '@/lib/form'

export type Field = { name: string; label: string; type: 'email' | 'password' | 'text'; autoComplete: string }
/** What a form says when a command refuses, by the code of the refusal; `conflict` adds the command's own reason. */
export type RefusalWords = Record<NonNullable<FormState['refusal']>, string>

const untouched: FormState = { refusal: null, reason: null, complaints: [], values: {} }

/** A form over one command: its fields, its button, and what was refused. Works before and without any script. */
export function CommandForm(props: {
  action: FormAction
  fields?: Field[]
  hidden?: Record<string, string>
  submit: string
  quiet?: boolean
  words: RefusalWords
}) {
  const { action, fields = [], hidden = {}, submit, quiet = false, words } = props
  const [state, send, pending] = useActionState(action, untouched)
  const id = useId()
  const complaint = (name: string) => state.complaints.find((each) => each.where === name)
  return (
    <form action={send} className={fields.length > 0 ? 'form' : 'form inline'} noValidate>
      {state.refusal && (
        <p className="refusal" role="alert">
          {words[state.refusal]} {state.reason}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, ...rest }) => (
        <p key={name} className="field">
          <label htmlFor={`${id}${name}`}>{label}</label>
          <input
            id={`${id}${name}`}
            name={name}
            {...rest}
            required
            defaultValue={state.values[name] ?? ''}
            aria-invalid={complaint(name) ? true : undefined}
            aria-describedby={complaint(name) ? `${id}${name}-why` : undefined}
          />
          {complaint(name) && (
            <span id={`${id}${name}-why`} className="why">
              {complaint(name)?.expected}
            </span>
          )}
        </p>
      ))}
      <button type="submit" className={quiet ? 'btn' : 'btn main'} disabled={pending}>
        {submit}
      </button>
    </form>
  )
}
