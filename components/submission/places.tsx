import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { rowId } from '@/lib/submissions/anchor'
import type { Place } from '@/lib/submissions/completeness'

/** Where the value of a data point is filled in. */
export const hrefOfPlace = (submissionId: string, { indicator, point }: Place): string =>
  `/workspace/${submissionId}/${indicator.category}#${rowId(point.key)}`

/** An indicator of several data points is named with the data point, any other by its own name. */
export const nameOfPlace = ({ indicator, point }: Place): string =>
  indicator.dataPoints.length > 1 ? `${indicator.name}: ${point.name}` : indicator.name

const few = 12

/** A heading that counts data points, and under it the way to each; folded where they are many. */
export function Places(props: { submissionId: string; heading: string; places: (Place & { reason?: string })[] }) {
  const { submissionId, heading, places } = props
  const t = useTranslations('check')
  if (places.length === 0)
    return (
      <p className="passed">
        <Mark of="verified" /> {heading}
      </p>
    )
  return (
    <details className="gaps" open={places.length <= few}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      <ul>
        {places.map(({ reason, ...place }) => (
          <li key={place.point.key}>
            <a href={hrefOfPlace(submissionId, place)} lang="en">
              {nameOfPlace(place)}
            </a>
            {reason ? <small lang="">{reason}</small> : <small>{t('code', { code: place.indicator.code })}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}
