import { splitUnit } from '@/components/entry/figures'
import { useFigures } from '@/components/scorecard/use-figures'
import type { DataPoint } from '@/lib/frameworks/types'
import type { Precision } from '@/lib/submissions/words'

/** Writes a figure of a data point for the reader, with the sign of its unit, yes and no in words. */
export function useValues() {
  const { numbers, value, target } = useFigures()
  const write = ({ unit }: Pick<DataPoint, 'unit'>, figure: number | null, precision: Precision = 'exact'): string => {
    const text = value({ value: figure, unit, precision })
    return text === null ? '–' : text + splitUnit(unit).sign
  }
  const unitWords = ({ unit }: Pick<DataPoint, 'unit'>): string => (unit === 'yes/no' ? '' : splitUnit(unit).words)
  return { numbers, write, unitWords, target }
}
