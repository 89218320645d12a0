'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { Remark } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import type { Side } from './side'
import type { Api } from './sync/api'
import { deliver, type Letter, readLetters } from './sync/outbox'
import { keep, readKept, useKept } from './use-kept'

/** How long after a vain attempt the next one is made, in milliseconds. */
const again = 10_000

type SetSide = (change: (before: Side) => Side) => void

/** Comments and links that have not arrived: what they are, how to hand in one more, how to give one up. */
export type Outbox = { letters: Letter[]; post: (letter: Letter) => void; drop: (id: string) => void }

/** Sends comments and links, and keeps on this device those for which there is no line until there is one. */
export function useOutbox(api: Api, sheet: Sheet, setSide: SetSide): Outbox {
  const name = `outbox.${sheet.submissionId}.${sheet.userId}`
  const [kept] = useKept(name, '[]')
  const letters = useMemo(() => readLetters(kept), [kept])
  const unsent = letters.filter(isUnsent).length
  const busy = useRef(false)
  useEffect(() => {
    if (unsent === 0) return
    const send = async () => {
      if (busy.current) return
      busy.current = true
      for (let done = 1; done > 0; ) done = await sendOnce(api, name, setSide)
      busy.current = false
    }
    const start = () => void send()
    const timer = setInterval(start, again)
    window.addEventListener('online', start)
    start()
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', start)
    }
  }, [unsent, api, name, setSide])
  return {
    letters,
    post: (letter) => edit(name, (before) => [...before, letter]),
    drop: (id) => edit(name, (before) => before.filter((each) => each.id !== id)),
  }
}

const isUnsent = (letter: Letter): boolean => letter.refused !== true

/** Sends what waits now; answers how many are done with. */
async function sendOnce(api: Api, name: string, setSide: SetSide): Promise<number> {
  const { arrived, refused } = await deliver(api, readLetters(readKept(name, '[]')).filter(isUnsent))
  const done = new Set(arrived.map(({ letter }) => letter.id))
  const back = new Set(refused.map((each) => each.id))
  if (done.size + back.size === 0) return 0
  const marked = (each: Letter): Letter => (back.has(each.id) ? { ...each, refused: true } : each)
  edit(name, (before) => before.filter((each) => !done.has(each.id)).map(marked))
  setSide((side) => arrived.reduce((now, { letter, value }) => withArrived(now, letter, value), side))
  return done.size + back.size
}

function edit(name: string, change: (letters: Letter[]) => Letter[]): void {
  const after = change(readLetters(readKept(name, '[]')))
  keep(name, after.length === 0 ? null : JSON.stringify(after))
}

const withArrived = (side: Side, { path }: Letter, value: unknown): Side =>
  path === 'comments'
    ? { ...side, comments: withOne(side.comments, value as Remark) }
    : { ...side, evidence: withOne(side.evidence, value as EvidenceRow) }

/** Added, or in the place of the same one that came another way. */
const withOne = <T extends { id: string }>(all: readonly T[], one: T): T[] => [
  ...all.filter((each) => each.id !== one.id),
  one,
]
