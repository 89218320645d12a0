import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import type { Explored } from '@/lib/comparisons/explored'
import type { YearSpread } from '@/lib/comparisons/standings'
import type { Indicator } from '@/lib/frameworks/types'

/** Below this many cities, quarters say nothing. */
const fewestForQuarters = 4

/** The middle city and the quarters over the years, of the data points with figures of two years or more. */
export function useExploredSpreads(indicator: Indicator, spreads: readonly YearSpread[]): Explored[] {
  const t = useTranslations('explore')
  const { value } = useFigures()
  return indicator.dataPoints.flatMap(({ id, name, unit }) => {
    const own = spreads.filter(({ dataPoint }) => dataPoint === id)
    if (unit === 'yes/no' || own.length < 2) return []
    const series = (['high', 'median', 'low'] as const).map((which, at) => ({
      key: which,
      name: t(which),
      letter: t(`letters.${which}`),
      hue: at + 1,
      points: own
        .filter(({ cities }) => which === 'median' || cities >= fewestForQuarters)
        .map((spread) => ({
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
