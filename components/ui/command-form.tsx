'use client'

import { type ReactNode, useActionState, useId } from 'react'
import { type Field, FieldControl } from '@/components/ui/field'
import type { FormAction, FormState } from '@/lib/form'

/** What a form says when a command refuses, by the code of the refusal; `conflict` adds the command's own reason. */
export type RefusalWords = Record<NonNullable<FormState['refusal']>, string>

const untouched: FormState = { refusal: null, reason: null, complaints: [], values: {}, shown: null }

/** A form over one command: its fields, its button, and what was refused. Works before and without any script. */
export function CommandForm(props: {
  action: FormAction
  fields?: Field[]
  hidden?: Record<string, string>
  /** Controls of the caller's own making, after the fields. */
  children?: ReactNode
  submit: string
  /** What the button does in full, for whoever hears it among many alike. */
  about?: string
  /** A second button, which sends its name and value along. */
  also?: { name: string; value: string; label: string }
  /** The label of what the command shows once. */
  shown?: string
  quiet?: boolean
  words: RefusalWords
}) {
  const { action, fields = [], hidden = {}, children, submit, about, also, shown, quiet = false, words } = props
  const [state, send, pending] = useActionState(action, untouched)
  const id = useId()
  const own = new Set(fields.map((field) => field.name))
  const others = state.complaints.filter(({ where }) => !own.has(where))
  return (
    <form action={send} className={fields.length > 0 || children ? 'form' : 'form inline'} noValidate>
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
      {state.shown !== null && shown && (
        <p className="field shown" role="status">
          <label htmlFor={`${id}shown`}>{shown}</label>
          <input id={`${id}shown`} readOnly value={state.shown} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          id={`${id}${field.name}`}
          typed={state.values[field.name]}
          complaint={state.complaints.find(({ where }) => where === field.name)}
        />
      ))}
      {children}
      <p className="buttons">
        <button type="submit" className={quiet ? 'btn' : 'btn main'} aria-label={about} disabled={pending}>
          {submit}
        </button>
        {also && (
          <button type="submit" className="btn" name={also.name} value={also.value} disabled={pending}>
            {also.label}
          </button>
        )}
      </p>
    </form>
  )
}
