/** What the sheet's script says to the server. */
import type { Answer } from '@/lib/http/command-route'
import type { Changes } from '@/lib/submissions/changes'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import type { Pending, Saved } from '../state/types'

/** `null` stands for a line that is down, or a server that did not answer as it should. */
export type Heard<T> = Answer<T> | null

export type Api = {
  save: (batch: readonly Pending[], last?: boolean) => Promise<Heard<Saved>>
  changes: (since: string) => Promise<Heard<Changes>>
  send: <T>(path: string, body: object, method?: string) => Promise<Heard<T>>
  read: <T>(path: string) => Promise<Heard<T>>
  upload: <T>(path: string, file: File) => Promise<Heard<T>>
}

/** The body of a save: one entry for each change, with the revision each was made from. */
export function bodyOf(batch: readonly Pending[]) {
  const inputs: Record<string, number | null> = {}
  const inputRevisions: Record<string, number> = {}
  const readings: ReadingEntry[] = []
  for (const each of batch)
    if (each.kind === 'input') {
      inputs[each.key] = each.value
      inputRevisions[each.key] = each.revision
    } else {
      const at = each.key.lastIndexOf('/')
      const name = { indicator: each.key.slice(0, at), dataPoint: each.key.slice(at + 1) }
      readings.push({ ...name, ...each.content, revision: each.revision })
    }
  const door = batch.some((each) => each.door === 'paste') ? ('paste' as const) : ('form' as const)
  return { inputs, inputRevisions, readings, door }
}

export function makeApi(submissionId: string): Api {
  const base = `/api/workspace/${submissionId}`
  const json = (body: object, method = 'POST', keepalive = false): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    keepalive,
  })
  return {
    save: (batch, last = false) => call(`${base}/save`, json(bodyOf(batch), 'POST', last)),
    changes: (since) => call(`${base}/changes?since=${encodeURIComponent(since)}`),
    send: (path, body, method) => call(`${base}/${path}`, json(body, method)),
    read: (path) => call(`${base}/${path}`),
    upload: (path, file) =>
      call(`${base}/${path}`, {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'application/octet-stream' },
      }),
  }
}

async function call<T>(address: string, init?: RequestInit): Promise<Heard<T>> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', ...init })
    const answer: unknown = await response.json()
    const usable = typeof answer === 'object' && answer !== null && 'ok' in answer
    return usable ? (answer as Answer<T>) : null
  } catch {
    return null
  }
}
