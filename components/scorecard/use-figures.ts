import { useLocale, useTranslations } from 'next-intl'
import { betterWay } from '@/lib/assessment/attainment'
import type { Benchmark } from '@/lib/assessment/types'
import { type FigureKind, numbersFor } from '@/lib/i18n/numbers'
import type { DataPointView } from '@/lib/scorecards/schema'

type Valued = Pick<DataPointView, 'value' | 'unit' | 'precision'>

/** How figures and targets are written for the reader. */
export function useFigures() {
  const t = useTranslations('values')
  const numbers = numbersFor(useLocale())

  /** The value without its unit, or null where there is none; yes/no in words. */
  const value = ({ value: figure, unit, precision }: Valued): string | null => {
    if (figure === null) return null
    if (unit === 'yes/no') return figure === 1 ? t('yes') : t('no')
    const text = numbers.figure(figure, kindOf({ unit, precision }))
    return precision === 'approximate' ? t('about', { value: text }) : text
  }

  /** What counts as 100 % of target. */
  const target = (benchmark: Benchmark): string => {
    switch (benchmark.kind) {
      case 'target':
        return `≥ ${numbers.plain(benchmark.optimum)}`
      case 'goalposts':
        return `${betterWay(benchmark) === 'higher' ? '≥' : '≤'} ${numbers.plain(benchmark.optimum)}`
      case 'range':
        return t('between', { low: numbers.plain(benchmark.low), high: numbers.plain(benchmark.high) })
      case 'yes-no':
        return t('yes')
      case 'none':
        return t('none')
    }
  }

  return { numbers, value, target }
}

/** A raw count and an approximate figure have no decimals to keep. */
export function kindOf({ unit, precision }: Pick<Valued, 'unit' | 'precision'>): FigureKind {
  if (precision === 'approximate') return 'about'
  return unit === 'number' || unit === 'number of services' ? 'counted' : 'measured'
}
