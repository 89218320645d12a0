'use client'

import { useActionState, useId } from 'react'
import { type Field, FieldControl } from '@/components/ui/field'
import type { FormAction, FormState } from '@/lib/form'

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
  const own = new Set(fields.map((field) => field.name))
  const others = state.complaints.filter(({ where }) => !own.has(where))
  return (
    <form action={send} className={fields.length > 0 ? 'form' : 'form inline'} noValidate>
      {state.refusal && (
        <div className="refusal" role="alert">
          {words[state.refusal]} {state.reason}
          {others.map(({ where, found, expected }) => (
            <p key={where}>
              {where}: {found} → {expected}
            </p>
          ))}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          id={`${id}${field.name}`}
          typed={state.values[field.name]}
          complaint={state.complaints.find(({ where }) => where === field.name)}
        />
      ))}
      <button type="submit" className={quiet ? 'btn' : 'btn main'} disabled={pending}>
        {submit}
      </button>
    </form>
  )
}
