import { useTranslations } from 'next-intl'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { categoriesOf, subDimensionsOf } from '@/lib/scorecards/series/findings'
import { breaksOf, endsOf, yearsOfGroup } from '@/lib/scorecards/series/over-years'
import { GroupTrend } from './group-trend'
import { TrendsFigure, TrendsHead } from './trends-figure'

/** A city over the years: every dimension, sub-dimension and category that its latest edition has. `scorecards`: earliest first. */
export function TrendsPage({ scorecards, latest }: { scorecards: readonly Scorecard[]; latest: Scorecard }) {
  const t = useTranslations('trends')
  const breaks = breaksOf(scorecards)
  const changes = categoriesOf(latest).flatMap(({ id }) => {
    const scored = yearsOfGroup(scorecards, id).filter(({ group }) => group.percent !== null)
    const ends = endsOf(scored, breaks)
    return ends ? [(ends.to.group.percent ?? 0) - (ends.from.group.percent ?? 0)] : []
  })
  const counts = {
    all: changes.length,
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
  }
  return (
    <>
      <MarkSheet />
      <TrendsHead scorecards={scorecards} latest={latest} breaks={breaks} />
      {scorecards.length < 2 ? null : (
        <>
          <TrendsFigure id="dimensions" scorecards={scorecards} title={t('dimensions')} unit={t('unitOfGroups')}>
            {latest.dimensions.map((group) => (
              <GroupTrend key={group.id} group={group} scorecards={scorecards} breaks={breaks} />
            ))}
          </TrendsFigure>
          <TrendsFigure
            id="categories"
            scorecards={scorecards}
            title={t('categories', counts)}
            unit={t('unitOfCategories')}
          >
            {subDimensionsOf(latest).flatMap((subDimension) => [
              <GroupTrend key={subDimension.id} group={subDimension} scorecards={scorecards} breaks={breaks} />,
              ...subDimension.categories.map((category) => (
                <GroupTrend
                  key={category.id}
                  group={category}
                  scorecards={scorecards}
                  breaks={breaks}
                  number={category.number}
                />
              )),
            ])}
          </TrendsFigure>
        </>
      )}
    </>
  )
}
