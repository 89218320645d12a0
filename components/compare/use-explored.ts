import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import type { Side } from '@/lib/comparisons/comparison'
import { type Explored, type ExploreWords, exploredPoints } from '@/lib/comparisons/explored'
import type { TrendLine } from '@/lib/comparisons/trends'
import type { DataPointView } from '@/lib/scorecards/schema'

type Charted = { key: string; dataPoint: DataPointView; drawn: { side: Side; line: TrendLine }[] }

/** The words around an explored chart. */
export function useExploreWords(): ExploreWords {
  const t = useTranslations('explore')
  const words = ['open', 'close', 'coming', 'failed', 'chart', 'series', 'hint', 'year', 'none'] as const
  return Object.fromEntries(words.map((word) => [word, t(word)])) as ExploreWords
}

/** The lines of a comparison in the words of the reader, data points without a line left out. */
export function useExplored(charts: readonly Charted[]): Explored[] {
  const t = useTranslations('explore')
  const { numbers, value } = useFigures()
  return charts.flatMap(({ key, dataPoint, drawn }) => {
    const { name, unit } = dataPoint
    const series = drawn.flatMap(({ side, line }) => {
      const points = exploredPoints(line, (point) => {
        const figure = value({ ...point, unit }) ?? ''
        const text = unit === 'yes/no' ? figure : `${figure} ${unit}`
        const percent = numbers.percent(point.percent)
        return { text, note: t('ofTarget', { percent, verified: point.verified ? 'yes' : 'no' }) }
      })
      const { slug, name: city } = side.scorecard.city
      return points.length === 0 ? [] : [{ key: slug, name: city, letter: side.letter, hue: side.hue, points }]
    })
    return series.length === 0 ? [] : [{ key, name, axis: t('share'), top: 100, series }]
  })
}
