import { useTranslations } from 'next-intl'
import { DistributionPlot } from '@/components/charts/distribution-plot'
import { Explore, exploreHref } from '@/components/charts/explore'
import { AxisDefs, AxisLabels } from '@/components/charts/scale'
import { useExploreWords } from '@/components/compare/use-explored'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { countReach, pilesOf } from '@/lib/comparisons/bins'
import { fewestForMiddle } from '@/lib/comparisons/extent'
import type { Bin, Tally, YearSpread } from '@/lib/comparisons/standings'
import type { Indicator } from '@/lib/frameworks/types'
import { Spread } from './spread'
import { useExploredSpreads } from './use-explored-spreads'

export type Standings = { bins: Bin[]; tallies: Tally[]; spreads: YearSpread[] }

/** Where the cities stand on the scale of target, data point by data point. */
export function Distribution(props: { indicator: Indicator; standings: Standings; explore: boolean }) {
  const t = useTranslations('indicator.distribution')
  const { indicator, standings, explore } = props
  const { bins } = standings
  const { all, reached, low } = countReach(bins)
  const explored = useExploredSpreads(indicator, standings.spreads)
  const words = useExploreWords()
  return (
    <Figure
      id="distribution"
      title={t('title', { all, reached, low, points: indicator.dataPoints.length })}
      unit={t('unit', { fewest: fewestForMiddle })}
      source={
        <>
          <p>{t('source')}</p>
          <DataLinks of={`/indicators/${indicator.slug}`} />
        </>
      }
    >
      <AxisDefs />
      <table className="cats dists" {...asTable}>
        <caption className="sr">{t('caption')}</caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t('dataPoint')}</th>
            <th {...asColumnHead} className="st">
              <span className="sr">{t('share')}</span>
              <AxisLabels />
            </th>
            <th {...asColumnHead}>{t('middle')}</th>
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {indicator.dataPoints.map((dataPoint) => {
            const own = bins.filter((bin) => bin.dataPoint === dataPoint.id)
            const { piles, dots } = pilesOf(own)
            const count = own.reduce((sum, bin) => sum + bin.count, 0)
            const label = t('label', {
              count,
              where: piles.map((pile) => t('pile', { count: pile.count, percent: pile.percent })).join(', '),
            })
            return (
              <tr key={dataPoint.id} {...asRow}>
                <th {...asRowHead} scope="row" lang="en">
                  {dataPoint.name}
                </th>
                <td {...asCell} className="st">
                  {count === 0 ? (
                    <small>{t('none')}</small>
                  ) : (
                    <DistributionPlot piles={piles} dots={dots} label={label} />
                  )}
                </td>
                <td {...asCell} className="mid">
                  <span className="ph">{t('middle')}</span>
                  <Spread dataPoint={dataPoint} spreads={standings.spreads} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Explore
        charts={explored}
        words={words}
        open={explore}
        href={exploreHref(`/indicators/${indicator.slug}`, explore, 'distribution')}
      />
    </Figure>
  )
}
