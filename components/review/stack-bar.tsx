const kinds = ['decided', 'refused', 'answered', 'asked', 'rest'] as const

/** Values as one line, in parts. It only decorates: the numbers always stand beside it. */
export function StackBar({ parts }: { parts: Partial<Record<(typeof kinds)[number], number>> }) {
  const sum = kinds.reduce((total, kind) => total + (parts[kind] ?? 0), 0)
  let start = 0
  return (
    <svg className="stack" aria-hidden="true">
      {kinds.map((kind) => {
        const share = sum === 0 ? 0 : (100 * (parts[kind] ?? 0)) / sum
        const rect = <rect key={kind} className={kind} x={`${start}%`} width={`${share}%`} height="100%" />
        start += share
        return share > 0 && rect
      })}
    </svg>
  )
}
