'use client'

import { useState } from 'react'
import type { SheetRow } from '@/lib/submissions/sheet'
import type { Door } from '@/lib/submissions/words'
import { useWrite } from './cell-notes'
import { useDesk } from './desk-context'
import { fill } from './words'

type Entry = {
  at: string
  by: string
  door: Door
  what: 'reading' | 'input'
  key: string
  before: unknown
  after: unknown
}

/** Who changed a value, when, from what to what and how; read when somebody asks. */
export function History({ row }: { row: SheetRow }) {
  const { words, api, locale } = useDesk()
  const says = words.history
  const write = useWrite()
  const [entries, setEntries] = useState<Entry[] | 'failed' | null>(null)
  const load = async (open: boolean) => {
    if (!open) return
    const query = new URLSearchParams({ indicator: row.indicator, dataPoint: row.dataPoint })
    const heard = await api.read<Entry[]>(`history?${query}`)
    setEntries(heard?.ok ? heard.value : 'failed')
  }
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const name = (entry: Entry) => row.inputs.find((each) => each.key === entry.key)?.name ?? row.title
  return (
    <details className="history" onToggle={(event) => void load(event.currentTarget.open)}>
      <summary>{says.load}</summary>
      {entries === 'failed' && <p className="failed">{says.failed}</p>}
      {Array.isArray(entries) && entries.length === 0 && <p className="xs">{says.none}</p>}
      {Array.isArray(entries) && (
        <ol className="remarks">
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.what} ${entry.key}`}>
              <b>{entry.by}</b>{' '}
              <span className="dimmer">
                {when.format(new Date(entry.at))}, {says.doors[entry.door]}
              </span>
              <p>
                <span lang="en">{name(entry)}</span>:{' '}
                {fill(says.line, {
                  from: write(saidOf(entry.before, entry.after)),
                  to: write(saidOf(entry.after, entry.before)),
                })}
              </p>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

const parts = ['state', 'value', 'quality', 'source', 'reason', 'origin', 'sourceUrl', 'referenceYear', 'note'] as const

/** The part of a version that differs from the other one: a figure by itself, or what was said about the reading. */
function saidOf(version: unknown, other: unknown): number | string | null {
  if (typeof version === 'number' || version === null || version === undefined) return version ?? null
  const [said, rest] = [version, other ?? {}] as Record<string, unknown>[]
  const part = parts.find((each) => said?.[each] !== rest?.[each])
  const value = part && said?.[part]
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
