import { useTranslations } from 'next-intl'
import { DistributionPlot } from '@/components/charts/distribution-plot'
import { AxisDefs, AxisLabels } from '@/components/charts/scale'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { countReach, pilesOf } from '@/lib/comparisons/bins'
import type { Bin, FewValue, Tally, YearSpread } from '@/lib/comparisons/standings'
import type { Indicator } from '@/lib/frameworks/types'

export type Standings = { bins: Bin[]; tallies: Tally[]; spreads: YearSpread[]; few: FewValue[] }

/** Where the cities stand on the scale of target, data point by data point. */
export function Distribution({ indicator, bins }: { indicator: Indicator; bins: readonly Bin[] }) {
  const t = useTranslations('indicator.distribution')
  const { all, reached, low } = countReach(bins)
  return (
    <Figure
      id="distribution"
      title={t('title', { all, reached, low, points: indicator.dataPoints.length })}
      unit={t('unit')}
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
              </tr>
            )
          })}
        </tbody>
      </table>
    </Figure>
  )
}
