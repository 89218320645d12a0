import { useTranslations } from 'next-intl'
import { DotStrip } from '@/components/charts/dot-strip'
import type { Placed } from '@/lib/scorecards/series/standing'
import { useFigures } from './use-figures'

/** Where the scored ones among some data points stand, told in numbers for who does not see it. */
export function PointStrip({ dataPoints }: { dataPoints: readonly Placed[] }) {
  const t = useTranslations('categories')
  const { numbers } = useFigures()
  const dots = dataPoints.flatMap(({ percent, points, place }) =>
    percent === null || points === null ? [] : [{ percent, points, place }],
  )
  const percents = dots.map(({ percent }) => percent)
  const label = t('dots', {
    count: dots.length,
    low: numbers.percent(Math.min(...percents, 100)),
    high: numbers.percent(Math.max(...percents, 0)),
  })
  return <DotStrip dots={dots} label={label} />
}
