import { useTranslations } from 'next-intl'
import { useExploreWords } from '@/components/compare/use-explored'
import { useFigures } from '@/components/scorecard/use-figures'
import type { Explored, ExploreWords } from '@/lib/comparisons/explored'
import { lettersOf } from '@/lib/comparisons/letters'
import type { CategoryView, DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { subDimensionsOf } from '@/lib/scorecards/series/findings'
import { type Break, changedSince, toldOf, yearsOfGroup, yearsOfPoint } from '@/lib/scorecards/series/over-years'
import { keyOf } from '@/lib/scorecards/series/standing'

type Group = Omit<CategoryView, 'number'>

/** A line needs two years. */
const hasLine = ({ series }: Explored) => series.some(({ points }) => points.length > 1)

/** Scores to be explored: the dimensions side by side, then each sub-dimension with its categories. */
export function useExploredScores(
  scorecards: readonly Scorecard[],
  latest: Scorecard,
  breaks: readonly Break[],
): { charts: Explored[]; words: ExploreWords } {
  const t = useTranslations('explore')
  const { numbers } = useFigures()
  const words = { ...useExploreWords(), chart: t('scores'), hint: t('hintOfScores') }
  const chartOf = (key: string, name: string, groups: readonly Group[]): Explored => {
    const letters = lettersOf(groups.map((group) => group.name))
    const series = groups.map((group, at) => {
      const scored = yearsOfGroup(scorecards, group.id).flatMap(({ year, group: { percent, ...of } }) =>
        percent === null ? [] : [{ year, percent, ...of }],
      )
      const broken = changedSince(scored, breaks)
      const points = scored.map(({ year, percent, provisional, reported, total }, index) => ({
        ...{ year, y: percent, text: `${numbers.level(percent)}\u00a0%`, filled: !provisional },
        note: t('onRecord', { reported, total, provisional: provisional ? 'yes' : 'no' }),
        broken: broken[index] ?? false,
      }))
      return { key: group.id, name: group.name, letter: letters[at] ?? '?', hue: (at % 8) + 1, points }
    })
    return { key, name, axis: t('score'), top: 100, series: series.filter(({ points }) => points.length > 0) }
  }
  const all = latest.dimensions.map(({ name }) => name).join(', ')
  const charts = [
    chartOf('dimensions', all, latest.dimensions),
    ...subDimensionsOf(latest).map((each) => chartOf(each.id, each.name, [each, ...each.categories])),
  ]
  return { charts: charts.filter(hasLine), words }
}

/** Figures to be explored, each data point in its own unit; yes and no make no line. */
export function useExploredValues(
  scorecards: readonly Scorecard[],
  dataPoints: readonly DataPointView[],
): { charts: Explored[]; words: ExploreWords } {
  const t = useTranslations('explore')
  const states = useTranslations('states.names')
  const { numbers, value } = useFigures()
  const city = scorecards.at(-1)?.city.name ?? ''
  const [letter = '?'] = lettersOf([city])
  const noteOf = ({ percent, state }: DataPointView) =>
    percent === null
      ? states(state)
      : t('ofTarget', { percent: numbers.percent(percent), verified: state === 'verified' ? 'yes' : 'no' })
  const charts = dataPoints
    .filter(({ unit }) => unit !== 'yes/no')
    .map((dataPoint): Explored => {
      const { years, breaks } = yearsOfPoint(scorecards, keyOf(dataPoint))
      const told = toldOf(years)
      const broken = changedSince(told, breaks)
      const points = told.map(({ year, view }, index) => ({
        ...{ year, y: view.value ?? 0, text: `${value(view)} ${view.unit}`, note: noteOf(view) },
        ...{ filled: view.state === 'verified', broken: broken[index] ?? false },
      }))
      const { name, unit } = dataPoint
      return {
        key: keyOf(dataPoint),
        name,
        axis: unit,
        top: null,
        series: [{ key: 'city', name: city, letter, hue: 1, points }],
      }
    })
  return { charts: charts.filter(hasLine), words: useExploreWords() }
}
