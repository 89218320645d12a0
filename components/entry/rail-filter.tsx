'use client'

import type { ReactNode } from 'react'
import type { Holder } from '@/lib/submissions/sheet-rail'
import { useDesk } from './desk-context'
import { useKept } from './use-kept'

/** Whose parts the tree shows: a person's id, "nobody", or nothing for all. The same on every page of a submission. */
const useWho = () => useKept(`with.${useDesk().sheet.submissionId}`, '')

/** Chooses whose parts the tree shows. */
export function RailFilter({
  holders,
  words,
}: {
  holders: Holder[]
  words: { label: string; all: string; nobody: string }
}) {
  const [kept, choose] = useWho()
  const known = kept === 'nobody' || holders.some((each) => each.id === kept)
  return (
    <select
      className="with"
      aria-label={words.label}
      value={known ? kept : ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{words.all}</option>
      {holders.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="nobody">{words.nobody}</option>
    </select>
  )
}

/** What is with one of these people, where the tree shows theirs; with nobody, where it shows that. `always`: this page. */
export function With(props: { holders: string[]; everybody: Holder[]; always: boolean; children: ReactNode }) {
  const { holders, everybody, always, children } = props
  const [who] = useWho()
  const chosen = who === 'nobody' || everybody.some((each) => each.id === who)
  const fits = who === 'nobody' ? holders.length === 0 : holders.includes(who)
  return always || !chosen || fits ? children : null
}
