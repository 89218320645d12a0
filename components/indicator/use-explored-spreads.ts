import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import type { Explored } from '@/lib/comparisons/explored'
import { middleOf, type YearSpread } from '@/lib/comparisons/standings'
import type { Indicator } from '@/lib/frameworks/types'

/**
 * The middle city and the quarters over the years, of the data points with two years or more of enough cities: a line
 * from one city to another would say nothing.
 */
export function useExploredSpreads(indicator: Indicator, spreads: readonly YearSpread[]): Explored[] {
  const t = useTranslations('explore')
  const { value } = useFigures()
  return indicator.dataPoints.flatMap(({ id, name, unit }) => {
    const own = spreads.filter((spread) => spread.dataPoint === id && middleOf(spread))
    if (unit === 'yes/no' || own.length < 2) return []
    const series = (['high', 'median', 'low'] as const).map((which, at) => ({
      key: which,
      name: t(which),
      letter: t(`letters.${which}`),
      hue: at + 1,
      points: own.map((spread) => ({
        year: spread.year,
        y: spread[which],
        text: `${value({ value: spread[which], unit, precision: 'exact' }) ?? ''} ${unit}`,
        note: t('cities', { count: spread.cities }),
        filled: true,
        broken: false,
      })),
    }))
    return [{ key: id, name, axis: t('yearsUnit', { unit }), top: null, series }]
  })
}
