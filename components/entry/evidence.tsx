'use client'

import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react'
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { isAt } from './side'
import type { Heard } from './sync/api'
import { Unsent } from './unsent'
import { fill } from './words'

/** Files and links that show where a figure comes from. A place and "may be public" go with what is added next. */
export function Evidence({ row }: { row: SheetRow }) {
  const { words, side, setSide, api, outbox } = useDesk()
  const says = words.evidence
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const listed = side.evidence.filter(isAt(row))
  const { indicator, dataPoint } = row

  const told = () => {
    const said = form.current && new FormData(form.current)
    return {
      indicator,
      dataPoint,
      place: String(said?.get('place') ?? '').trim() || null,
      mayBePublic: said?.get('public') === 'on',
    }
  }
  const typed = () => JSON.stringify(form.current && [...new FormData(form.current)])
  /** Empties the form that was sent, unless somebody has typed on meanwhile. */
  const clear = (sent: string) => {
    if (typed() === sent) form.current?.reset()
  }
  const finish = (heard: Heard<EvidenceRow>): boolean => {
    setBusy(false)
    setFailed(heard?.ok ? null : fill(says.failed, { why: whyNot(heard, says.down, words.refused) }))
    if (heard?.ok) setSide((before) => ({ ...before, evidence: [...before.evidence, heard.value] }))
    return heard?.ok === true
  }
  const addFiles = async (files: Iterable<File>) => {
    const [sent, { place, mayBePublic }] = [typed(), told()]
    for (const file of files) {
      setBusy(true)
      const query = new URLSearchParams({ indicator, dataPoint, fileName: file.name, mayBePublic: String(mayBePublic) })
      if (place !== null) query.set('place', place)
      if (!finish(await api.upload<EvidenceRow>(`evidence?${query}`, file))) return
    }
    clear(sent)
  }
  const addLink = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const url = String(new FormData(event.currentTarget).get('url') ?? '').trim()
    if (url === '') return
    setBusy(true)
    const [sent, body] = [typed(), { ...told(), url }]
    const heard = await api.send<EvidenceRow>('evidence', body)
    if (heard !== null) {
      if (finish(heard)) clear(sent)
      return
    }
    // Without a line the link waits; a file cannot, and is said to have failed.
    outbox.post({ id: crypto.randomUUID(), path: 'evidence', body })
    setBusy(false)
    clear(sent)
  }
  const remove = async (each: EvidenceRow) => {
    const heard = await api.send<null>(`evidence/${each.id}`, {}, 'DELETE')
    if (heard?.ok)
      setSide((before) => ({ ...before, evidence: before.evidence.filter(({ id: at }) => at !== each.id) }))
    else setFailed(fill(says.failed, { why: whyNot(heard, says.down, words.refused) }))
  }
  const drag = (on: boolean) => (event: DragEvent) => {
    if (row.closed !== null) return
    event.preventDefault()
    setOver(on)
  }
  return (
    <section id="evidence">
      <h3>
        {says.title} {listed.length === 0 && <span className="dimmer">{says.none}</span>}
      </h3>
      {listed.length > 0 && (
        <ul className="files">
          {listed.map((each) => (
            <EvidenceLine key={each.id} row={row} each={each} onRemove={() => void remove(each)} />
          ))}
        </ul>
      )}
      <Unsent path="evidence" row={row} />
      {row.closed === null && (
        <form
          ref={form}
          className={over ? 'drop over' : 'drop'}
          onSubmit={(event) => void addLink(event)}
          onDragOver={drag(true)}
          onDragLeave={drag(false)}
          onDrop={(event) => {
            drag(false)(event)
            void addFiles(event.dataTransfer.files)
          }}
        >
          <p>
            <Icon of="clip" /> {says.drop} <label htmlFor={`${id}f`}>{says.choose}</label>
            <input
              id={`${id}f`}
              className="file"
              type="file"
              multiple
              disabled={busy}
              onChange={(event) => {
                void addFiles([...(event.target.files ?? [])])
                event.target.value = ''
              }}
            />
          </p>
          <label htmlFor={`${id}p`}>{says.place}</label>
          <input id={`${id}p`} name="place" type="text" maxLength={500} />
          <label htmlFor={`${id}l`}>{says.link}</label>
          <input id={`${id}l`} name="url" type="url" maxLength={2000} />
          <label className="tickline">
            <input type="checkbox" name="public" /> {says.public}
          </label>
          <button type="submit" className="btn" disabled={busy}>
            {busy ? says.sending : says.add}
          </button>
        </form>
      )}
      {failed !== null && (
        <p className="failed" role="alert">
          {failed}
        </p>
      )}
    </section>
  )
}

function EvidenceLine({ row, each, onRemove }: { row: SheetRow; each: EvidenceRow; onRemove: () => void }) {
  const { words, sheet } = useDesk()
  const says = words.evidence
  const name = each.kind === 'file' ? each.fileName : each.url
  const href = each.kind === 'file' ? `/api/workspace/${sheet.submissionId}/evidence/${each.id}` : each.url
  return (
    <li>
      <a href={href} rel="noreferrer noopener" target="_blank">
        {name}
      </a>{' '}
      {each.place !== null && <span lang="">{each.place}. </span>}
      <span className="dimmer">{each.mayBePublic ? says.isPublic : says.isPrivate}</span>
      {row.closed === null && (
        <button type="button" className="link" aria-label={fill(says.removeLabel, { name })} onClick={onRemove}>
          {says.remove}
        </button>
      )}
    </li>
  )
}

type Refused = ReturnType<typeof useDesk>['words']['refused']

/** Why something could not be added, in the server's words where it has some. */
function whyNot(heard: Heard<unknown>, down: string, words: Refused): string {
  if (!heard || heard.ok || heard.refusal.code === 'signed-out') return down
  const { refusal } = heard
  if (refusal.code === 'conflict') return refusal.reason
  if (refusal.code !== 'invalid') return words[refusal.code]
  return refusal.complaints.map(({ found, expected }) => fill(words.invalid, { found, expected })).join(' ')
}
