import { useTranslations } from 'next-intl'
import { Explore, exploreHref } from '@/components/charts/explore'
import { useFigures } from '@/components/scorecard/use-figures'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { categoriesOf, subDimensionsOf } from '@/lib/scorecards/series/findings'
import { breaksOf, endsOf, wayOf, yearsOfGroup } from '@/lib/scorecards/series/over-years'
import { GroupTrend } from './group-trend'
import { TrendsFigure, TrendsHead } from './trends-figure'
import { useExploredScores } from './use-explored-years'

/** A city over the years: every dimension, sub-dimension and category that its latest edition has. `scorecards`: earliest first. */
export function TrendsPage(props: { scorecards: readonly Scorecard[]; latest: Scorecard; explore: boolean }) {
  const { scorecards, latest, explore } = props
  const t = useTranslations('trends')
  const breaks = breaksOf(scorecards)
  const { numbers } = useFigures()
  const explored = useExploredScores(scorecards, latest, breaks)
  const path = `/cities/${latest.city.slug}/trends`
  const count = (groups: readonly { id: string }[]) => {
    const ways = groups.flatMap(({ id }) => {
      const scored = yearsOfGroup(scorecards, id).filter(({ group }) => group.percent !== null)
      const ends = endsOf(scored, breaks)
      return ends ? wayOf(ends.from.group.percent ?? 0, ends.to.group.percent ?? 0, numbers.level) : []
    })
    const of = (which: 'up' | 'down') => ways.filter((way) => way === which).length
    return { all: ways.length, up: of('up'), down: of('down') }
  }
  return (
    <>
      <MarkSheet />
      <TrendsHead scorecards={scorecards} latest={latest} breaks={breaks} />
      {scorecards.length < 2 ? null : (
        <>
          <TrendsFigure
            id="dimensions"
            scorecards={scorecards}
            title={t('dimensions', count(latest.dimensions))}
            unit={t('unitOfGroups')}
            explore={<Explore {...explored} open={explore} href={exploreHref(path, explore, 'dimensions')} />}
          >
            {latest.dimensions.map((group) => (
              <GroupTrend key={group.id} group={group} scorecards={scorecards} breaks={breaks} />
            ))}
          </TrendsFigure>
          <TrendsFigure
            id="categories"
            scorecards={scorecards}
            title={t('categories', count(categoriesOf(latest)))}
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
