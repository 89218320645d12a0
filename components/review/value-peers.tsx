import { useTranslations } from 'next-intl'
import { useValues } from './use-values'
import type { ValueView } from './view'

/** Where other cities lie, where at least five have published: ticks on a line, one's own figure above it. */
export function ValuePeers({ view }: { view: ValueView }) {
  const { row, place } = view
  const t = useTranslations('review.peers')
  const { write } = useValues()
  const { dataPoint } = place
  const { peers } = row
  const [low, high, middle] = [peers?.[0], peers?.at(-1), peers?.[Math.floor(peers.length / 2)]]
  const now = row.reading?.content.value ?? null
  if (!peers || low === undefined || high === undefined || middle === undefined || dataPoint.formula.kind === 'yes-no')
    return (
      <section aria-labelledby="peers">
        <h2 id="peers">{t('title')}</h2>
        <p className="xs dim">{t('few')}</p>
      </section>
    )
  const [start, end] = [Math.min(low, now ?? low), Math.max(high, now ?? high)]
  const x = (figure: number) => (end === start ? 50 : 4 + (92 * (figure - start)) / (end - start))
  const side = now !== null && x(now) > 75 ? 'end' : now !== null && x(now) < 25 ? 'start' : 'middle'
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">{t('title')}</h2>
      <svg className="peerline" aria-hidden="true">
        <line className="base" x1="0" x2="100%" y1="52" y2="52" />
        {[...new Set(peers)].map((each) => (
          <line key={each} className="peer" x1={`${x(each)}%`} x2={`${x(each)}%`} y1="43" y2="61" />
        ))}
        {now !== null && (
          <>
            <circle className="now" cx={`${x(now)}%`} cy="52" r="6" />
            <text className="now" x={`${x(now)}%`} y="30" textAnchor={side}>
              {write(dataPoint, now)}
            </text>
          </>
        )}
      </svg>
      <p className="xs dim">
        {t('text', {
          n: peers.length,
          low: write(dataPoint, low),
          high: write(dataPoint, high),
          middle: write(dataPoint, middle),
        })}
      </p>
    </section>
  )
}
