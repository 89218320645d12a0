import type { WaterfallStep } from '@/lib/scorecards/series/waterfall'

type Span = { low: number; high: number }

const place = (percent: number, { low, high }: Span) => `${(((percent - low) / (high - low)) * 100).toFixed(2)}%`

/** The tens of a waterfall's scale with their labels; the axis need not begin at 0, so every ten is written. */
export function WaterfallAxis({ span }: { span: Span }) {
  return (
    <svg className="axis wf-axis" aria-hidden="true">
      {tensOf(span).map((ten) => (
        <text
          key={ten}
          x={place(ten, span)}
          y="12"
          textAnchor={ten === span.low ? 'start' : ten === span.high ? 'end' : 'middle'}
        >
          {`${ten} %`}
        </text>
      ))}
    </svg>
  )
}

/** A level as a dot, or a step between two levels as a bar that starts where the one before it ended. */
export function WaterfallBar({ span, ...row }: { span: Span } & ({ level: number } | { step: WaterfallStep })) {
  return (
    <svg className="wf" aria-hidden="true">
      {tensOf(span).map((ten) => (
        <line key={ten} className="grid" x1={place(ten, span)} x2={place(ten, span)} y2="100%" />
      ))}
      {'level' in row ? (
        <circle cx={place(row.level, span)} cy="50%" r="5.5" />
      ) : (
        <Step from={row.step.from} to={row.step.to} span={span} />
      )}
    </svg>
  )
}

/** Up is filled, down is hollow: the direction does not depend on a colour. */
function Step({ from, to, span }: { from: number; to: number; span: Span }) {
  const [start, end] = [Math.min(from, to), Math.max(from, to)]
  const width = `${(((end - start) / (span.high - span.low)) * 100).toFixed(2)}%`
  return (
    <>
      <rect className={to < from ? 'wf-down' : 'wf-up'} x={place(start, span)} width={width} y="28%" height="44%" />
      <line className="wf-end" x1={place(to, span)} x2={place(to, span)} y1="12%" y2="88%" />
    </>
  )
}

const tensOf = ({ low, high }: Span): number[] =>
  Array.from({ length: (high - low) / 10 + 1 }, (_, index) => low + index * 10)
