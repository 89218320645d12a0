'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useId, useState } from 'react'
import type { RefusalWords } from '@/components/ui/command-form'
import type { FormAction, FormState } from '@/lib/form'
import type { Verdict } from '@/lib/reviews/words'

export type DecideWords = {
  refusals: RefusalWords
  legend: string
  /** The name of each decision, and what follows from it. */
  verdicts: Record<Verdict, [string, string]>
  code: string
  codeHint: string
  choose: string
  codes: { value: string; label: string }[]
  reason: Record<Verdict, string>
  settlement: string
  send: Record<Verdict | 'none', string>
  undo: string
}

type Said = { verdict: string; code: string | null; reason: string | null }
type Props = {
  action: FormAction
  hidden: Record<string, string>
  verdicts: Verdict[]
  said: Said | null
  /** It settles a difference: why it ends so is said as well. */
  settles?: boolean
  words: DecideWords
}

const untouched: FormState = { refusal: null, reason: null, complaints: [], values: {}, shown: null }
const letters: Record<Verdict, { key: string; on: string }> = {
  verified: { key: 'a', on: 'send' },
  'in-question': { key: 's', on: 'reason' },
  'not-verified': { key: 'x', on: 'code' },
}

/** A decision with its code and words. Works before and without any script; what is refused keeps what was typed. */
export function DecideForm({ action, hidden, verdicts, said, settles = false, words }: Props) {
  const [state, send, pending] = useActionState(action, untouched)
  const typed = state.values
  const stands = verdicts.find((each) => each === said?.verdict) ?? null
  const before = verdicts.find((each) => each === typed.verdict) ?? stands
  const [verdict, choose] = useState<Verdict | null>(before)
  const [stood, setStood] = useState(stands)
  // What is taken back is decided anew: nothing is chosen any more; the words stay.
  if (stood !== stands) {
    setStood(stands)
    if (!stands) choose(null)
  }
  const id = useId()
  const router = useRouter()
  // Whoever was too late sees what has become of the value meanwhile, beside what they wrote.
  useEffect(() => {
    if (state.refusal === 'conflict') router.refresh()
  }, [state, router])
  const why = (field: string) => state.complaints.find(({ where }) => where.split('.').at(-1) === field)?.expected
  return (
    <form action={send} className="decide" aria-busy={pending} noValidate>
      {state.refusal && (
        <div className="refusal" role="alert">
          {words.refusals[state.refusal]}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* The browser empties a form that was sent; drawn anew, it stands as it was sent. */}
      <fieldset key={`${typed.verdict} ${stood}`}>
        <legend>{words.legend}</legend>
        {verdicts.map((each) => (
          <label key={each} className={each === verdict ? 'dec on' : 'dec'}>
            <input
              type="radio"
              name="verdict"
              value={each}
              defaultChecked={each === before}
              onChange={() => choose(each)}
              data-hotkey={letters[each].key}
              data-on={each === 'verified' && settles ? 'settlement' : letters[each].on}
            />
            <span>
              <b>{words.verdicts[each][0]}</b> {words.verdicts[each][1]}
            </span>
            <span aria-hidden="true">
              <kbd>{letters[each].key.toUpperCase()}</kbd>
            </span>
          </label>
        ))}
        <Why of={why('verdict')} id={`${id}verdict`} />
      </fieldset>
      <p className="field">
        <label htmlFor={`${id}code`}>
          {words.code} <span className="dimmer">{words.codeHint}</span>
        </label>
        <select
          key={typed.code ?? ''}
          id={`${id}code`}
          name="code"
          defaultValue={typed.code ?? said?.code ?? ''}
          {...invalid(why('code'), `${id}code`)}
        >
          <option value="">{words.choose}</option>
          {words.codes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Why of={why('code')} id={`${id}code`} />
      </p>
      <p className="field">
        <label htmlFor={`${id}reason`}>{words.reason[verdict ?? 'verified']}</label>
        <textarea
          id={`${id}reason`}
          name="reason"
          rows={3}
          maxLength={2000}
          defaultValue={typed.reason ?? said?.reason ?? ''}
          data-hotkey="r"
          {...invalid(why('reason'), `${id}reason`)}
        />
        <Why of={why('reason')} id={`${id}reason`} />
      </p>
      {settles && (
        <p className="field">
          <label htmlFor={`${id}settlement`}>{words.settlement}</label>
          <textarea
            id={`${id}settlement`}
            name="settlement"
            rows={2}
            maxLength={2000}
            defaultValue={typed.settlement ?? ''}
            {...invalid(why('settlement'), `${id}settlement`)}
          />
          <Why of={why('settlement')} id={`${id}settlement`} />
        </p>
      )}
      <p className="acts2">
        <button type="submit" className="btn main" disabled={pending}>
          {words.send[verdict ?? 'none']}
        </button>
        <span aria-hidden="true">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </p>
      <p className="xs dim">{words.undo}</p>
    </form>
  )
}

const invalid = (complaint: string | undefined, id: string) =>
  complaint === undefined ? {} : { 'aria-invalid': true as const, 'aria-describedby': `${id}-why` }

function Why({ of, id }: { of: string | undefined; id: string }) {
  if (of === undefined) return null
  return (
    <span id={`${id}-why`} className="why">
      {of}
    </span>
  )
}
