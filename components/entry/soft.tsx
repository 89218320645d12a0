'use client'

import { type FormEvent, useId, useState } from 'react'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { useFinding } from './use-finding'
import { fill } from './words'

/** A value that a soft rule speaks against: it stands when the city says why, in a sentence the verifier reads. */
export function Soft({ row, finding }: { row: SheetRow; finding: Finding & { reason: string | null } }) {
  const { words, api, setSide } = useDesk()
  const { what, rule } = useFinding(finding)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const closed = row.closed !== null
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    const reason = { rule: finding.rule, indicator: row.indicator, dataPoint: row.dataPoint, text }
    const heard = await api.send<unknown>('justifications', reason)
    setFailed(!heard?.ok)
    if (!heard?.ok) return
    setOpen(false)
    setSide((side) => ({
      ...side,
      reasons: [...side.reasons.filter((each) => !isSame(each, reason)), ...(text === '' ? [] : [reason])],
    }))
  }
  return (
    <div className="msg why">
      <Icon of="warn" /> <b>{what}</b> {rule}{' '}
      {finding.reason !== null && !open ? (
        <>
          <span className="just" lang="">
            {finding.reason}
          </span>{' '}
          <span className="tag ok">
            <Icon of="tick" /> {words.soft.explained}
          </span>
          {!closed && (
            <button type="button" className="link" onClick={() => setOpen(true)}>
              {words.soft.change}
            </button>
          )}
        </>
      ) : (
        !closed && (
          <form onSubmit={send} className="why-form">
            <label htmlFor={id}>
              {words.soft.ask}
              <span className="sr"> {fill(words.soft.label, { name: row.title })}</span>
            </label>
            <textarea id={id} name="reason" rows={1} maxLength={2000} defaultValue={finding.reason ?? ''} />
            <button type="submit" className="btn">
              {words.soft.save}
            </button>
            {failed && (
              <span className="failed" role="alert">
                {words.soft.failed}
              </span>
            )}
          </form>
        )
      )}
    </div>
  )
}

type Same = { rule: string; indicator: string; dataPoint: string }
const isSame = (a: Same, b: Same): boolean =>
  a.rule === b.rule && a.indicator === b.indicator && a.dataPoint === b.dataPoint
