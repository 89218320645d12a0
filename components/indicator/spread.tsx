import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import { fewestForMiddle } from '@/lib/comparisons/extent'
import type { YearSpread } from '@/lib/comparisons/standings'
import type { DataPoint } from '@/lib/frameworks/types'

/**
 * The middle of the cities and their middle half, year by year, with how many there were: other cities each year make
 * another middle, and a few make none.
 */
export function Spread({
  dataPoint,
  spreads,
}: {
  dataPoint: Pick<DataPoint, 'id' | 'unit'>
  spreads: readonly YearSpread[]
}) {
  const t = useTranslations('indicator.distribution')
  const { value } = useFigures()
  const { id, unit } = dataPoint
  const own = spreads.filter((spread) => spread.dataPoint === id)
  const write = (figure: number) => value({ value: figure, unit, precision: 'exact' }) ?? ''
  if (own.length === 0) return <small>{t('noValue')}</small>
  if (unit === 'yes/no') return null
  return (
    <ul className="spread">
      {own.map(({ year, cities, low, median, high }) => (
        <li key={year}>
          {year}:{' '}
          {cities < fewestForMiddle ? null : (
            <>
              <b>
                <Num>{write(median)}</Num>
              </b>{' '}
              <Num>{t('half', { low: write(low), high: write(high) })}</Num>{' '}
            </>
          )}
          <small>{t('cities', { count: cities, enough: cities < fewestForMiddle ? 'no' : 'yes' })}</small>
        </li>
      ))}
    </ul>
  )
}
