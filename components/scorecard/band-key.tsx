import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { DataPointView } from '@/lib/scorecards/schema'
import { countStandings, type Standing, standings } from '@/lib/scorecards/series/standing'

const isBand = (standing: Standing): standing is 'b1' | 'b2' | 'b3' | 'b4' => /^b\d$/.test(standing)

/** How many data points look which way. The four bands are always there, other states when they occur. */
export function BandKey({ dataPoints }: { dataPoints: readonly DataPointView[] }) {
  const bands = useTranslations('bands')
  const states = useTranslations('states')
  const counts = countStandings(dataPoints)
  const most = Math.max(...Object.values(counts), 1)
  return (
    <ul className="bands">
      {standings
        .filter((standing) => isBand(standing) || counts[standing] > 0)
        .map((standing) => (
          <li key={standing}>
            <Mark of={standing} />
            <span>{isBand(standing) ? bands(standing) : states(standing)}</span>
            <svg aria-hidden="true">
              <rect
                className={isBand(standing) ? standing : 'nr'}
                width={`${((counts[standing] / most) * 100).toFixed(1)}%`}
              />
            </svg>
            <b>{counts[standing]}</b>
          </li>
        ))}
    </ul>
  )
}
