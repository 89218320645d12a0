import { useTranslations } from 'next-intl'
import { ComparisonDefs } from '@/components/charts/comparison-scale'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Comparison } from '@/lib/comparisons/comparison'
import { Heat } from './heat'
import { Positions } from './positions'
import { Radar } from './radar'
import { Strips } from './strips'
import { type TrendCategory, type TrendSubject, Trends } from './trends'

/** `until`: when the last publication that is drawn came. */
export type Trend = {
  category: TrendCategory | null
  categories: TrendCategory[]
  subjects: TrendSubject[]
  until: string | null
}

/** The charts a view asks for. `linked` is false inside a frame of another page, where links would lead nowhere. */
export function Charts({
  comparison,
  trend,
  linked,
}: {
  comparison: Comparison
  trend: Trend | null
  linked: boolean
}) {
  const t = useTranslations('compare.strips')
  const { view } = comparison.view
  return (
    <>
      <MarkSheet />
      <ComparisonDefs past={t('past')} marks={comparison.sides} />
      {view === 'overview' ? (
        <>
          <Strips comparison={comparison} linked={linked} />
          <Heat comparison={comparison} linked={linked} />
        </>
      ) : null}
      {view === 'position' ? <Positions comparison={comparison} /> : null}
      {view === 'trends' && trend ? (
        <Trends comparison={comparison} {...trend} path={linked ? '/compare' : '/embed/compare'} />
      ) : null}
      {view === 'radar' ? <Radar comparison={comparison} /> : null}
    </>
  )
}
