'use client'

import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Evidence } from './evidence'
import { History } from './history'
import { InspectorChecks } from './inspector-checks'
import { InspectorFields } from './inspector-fields'
import { InspectorPeers } from './inspector-peers'
import { InspectorQuality } from './inspector-quality'
import { InspectorUnits } from './inspector-units'
import { InspectorWorking } from './inspector-working'
import { Sketch } from './sketch'
import { Thread } from './thread'
import { fill } from './words'

/** Everything about the row in focus: what it is, how it comes about, how it stands, where it is from, what was said. */
export function Inspector() {
  const { active, words } = useDesk()
  return (
    <aside className="insp" id="inspector" aria-label={words.inspector.label}>
      {active && <About key={active.key} row={active} />}
    </aside>
  )
}

function About({ row }: { row: SheetRow }) {
  const { words } = useDesk()
  const says = words.inspector
  const sdg = row.sdgTargets.length > 0 ? ` · ${fill(says.sdg, { list: row.sdgTargets.join(', ') })}` : ''
  return (
    <>
      <header>
        <h2 lang="en">{row.title}</h2>
        <p className="xs dimmer">
          <span lang="en">{row.indicator.replaceAll(':', '')}</span> · {row.core ? words.row.core : words.row.advanced}
          {sdg}
        </p>
      </header>
      <p lang="en">{row.definition}</p>
      <InspectorWorking row={row} />
      <InspectorChecks row={row} />
      <Sketch row={row} />
      <InspectorPeers row={row} />
      <InspectorUnits row={row} />
      {row.hints.length > 0 && (
        <section>
          <h3>{says.hints}</h3>
          <ul className="hints" lang="en">
            {row.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </section>
      )}
      <InspectorQuality row={row} />
      <InspectorFields row={row} />
      <Evidence row={row} />
      <Thread row={row} />
      <History row={row} />
      {row.dataSources.length > 0 && (
        <p className="xs">
          {says.where}: <span lang="en">{row.dataSources.join(', ')}</span>
        </p>
      )}
      <p className="xs">
        <a href={`/indicators/${row.slug}`}>{says.full}</a>
      </p>
    </>
  )
}
