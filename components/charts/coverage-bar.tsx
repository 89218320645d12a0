import type { PublishedState } from '@/lib/scorecards/schema'

/** How sure a state is, as a height: checked here, printed by the issuer, said by the city, or nothing. */
const assurance: Record<PublishedState, 1 | 2 | 3 | 4> = {
  verified: 1,
  transcribed: 2,
  reported: 3,
  'in-question': 3,
  'not-verified': 4,
  'not-reported': 4,
  'not-applicable': 4,
}

const baseline = 12
/** Middle of the line that draws each height. */
const middles = { 1: 6, 2: 9, 3: 10.5, 4: 11.5 } as const

/** Coverage in one line: one tick per data point in the order of the standard; the higher, the better assured. */
export function CoverageBar({ states, label }: { states: readonly PublishedState[]; label: string }) {
  const kinds = states.map((state) => assurance[state])
  return (
    <svg
      className="cbar"
      viewBox={`0 0 ${states.length} ${baseline}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {([1, 2, 3, 4] as const).map((kind) => (
        <path key={kind} className={`k${kind}`} d={ticks(kinds, kind)} />
      ))}
    </svg>
  )
}

function ticks(kinds: readonly number[], kind: 1 | 2 | 3 | 4): string {
  return kinds.map((other, index) => (other === kind ? `M${index} ${middles[kind]}h1` : '')).join('')
}
