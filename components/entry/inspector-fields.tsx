'use client'

import { useId, useState } from 'react'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { useDraft } from './use-draft'
import { useLook } from './use-look'
import { fill } from './words'

/** What is said about a value besides its figures. Each field is saved by itself. */
export function InspectorFields({ row }: { row: SheetRow }) {
  const { words, acts, sheet } = useDesk()
  const { reading, showing } = useLook(row)
  const says = words.inspector
  const id = useId()
  const closed = row.closed !== null
  const [badUrl, setBadUrl] = useState(false)
  const [badYear, setBadYear] = useState(false)
  const origin = useDraft(reading?.origin ?? '', (text) => acts.say(row, { origin: text || null }))
  const note = useDraft(reading?.note ?? '', (text) => acts.say(row, { note: text || null }))
  const url = useDraft(reading?.sourceUrl ?? '', (text) => {
    const fine = text === '' || isWebAddress(text)
    setBadUrl(!fine)
    if (fine) acts.say(row, { sourceUrl: text || null })
    return fine
  })
  const year = useDraft(reading?.referenceYear ? String(reading.referenceYear) : '', (text) => {
    const fine = text === '' || (/^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2100)
    setBadYear(!fine)
    if (fine) acts.say(row, { referenceYear: text === '' ? null : Number(text) })
    return fine
  })
  return (
    <section className="about">
      <h3>{says.about}</h3>
      {showing !== 'absent' && (
        <>
          <label htmlFor={`${id}o`}>{says.origin}</label>
          <input id={`${id}o`} type="text" maxLength={500} readOnly={closed} {...origin} />
          <label htmlFor={`${id}u`}>{says.sourceUrl}</label>
          <input
            id={`${id}u`}
            type="url"
            maxLength={2000}
            readOnly={closed}
            aria-invalid={badUrl || undefined}
            aria-describedby={badUrl ? `${id}ue` : undefined}
            {...url}
          />
          {badUrl && (
            <p id={`${id}ue`} className="failed" role="alert">
              {says.badUrl}
            </p>
          )}
          <label htmlFor={`${id}y`}>
            {says.year} <span className="dimmer">{fill(says.yearHint, { year: sheet.year - 1 })}</span>
          </label>
          <input
            id={`${id}y`}
            type="text"
            inputMode="numeric"
            maxLength={4}
            readOnly={closed}
            aria-invalid={badYear || undefined}
            aria-describedby={badYear ? `${id}ye` : undefined}
            {...year}
          />
          {badYear && (
            <p id={`${id}ye`} className="failed" role="alert">
              {says.badYear}
            </p>
          )}
          <label className="tickline">
            <input
              type="checkbox"
              disabled={closed}
              checked={reading?.precision === 'approximate'}
              onChange={(event) => acts.say(row, { precision: event.target.checked ? 'approximate' : 'exact' })}
            />
            {says.approximate}
          </label>
        </>
      )}
      <label htmlFor={`${id}n`}>{says.note}</label>
      <textarea id={`${id}n`} rows={2} maxLength={2000} readOnly={closed} {...note} />
    </section>
  )
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
