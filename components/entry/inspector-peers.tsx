'use client'

import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { kindOf } from './figures'
import { useLook } from './use-look'
import { fill } from './words'

/** Where other cities lie, where at least five have published: ticks on a line, the middle half marked, one's own dot. */
export function InspectorPeers({ row }: { row: SheetRow }) {
  const { words, numbers } = useDesk()
  const { value, hard } = useLook(row)
  const says = words.inspector
  const { peers } = row
  const [low, high] = [peers?.[0], peers?.at(-1)]
  if (!peers || low === undefined || high === undefined || row.formula.kind === 'yes-no') return null
  const own = value === null || hard ? null : value
  const [start, end] = [Math.min(low, own ?? low), Math.max(high, own ?? high)]
  const x = (figure: number) => (end === start ? 125 : 8 + (234 * (figure - start)) / (end - start))
  const [from, to] = [quantile(peers, 0.25), quantile(peers, 0.75)]
  const write = (figure: number) => numbers.figure(figure, kindOf(row.unit))
  const text = fill(says.peers, {
    n: peers.length,
    low: write(low),
    high: write(high),
    from: write(from),
    to: write(to),
  })
  return (
    <section>
      <h3>{says.peersTitle}</h3>
      <svg className="spread" viewBox="0 0 250 26" aria-hidden="true">
        <path className="base" d="M0 20H250" />
        <path className="half" d={`M${x(from)} 20H${x(to)}`} />
        <path className="peer" d={peers.map((each) => `M${x(each)} 13v14`).join('')} />
        {own !== null && <circle className="now" cx={x(own)} cy="7" r="4.5" />}
      </svg>
      <p className="xs">{text}</p>
    </section>
  )
}

/** The figure below which a share of an ascending list lies, between two where it falls between. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? 0
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at))
}
