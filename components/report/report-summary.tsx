import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CoverageStrip, TickKey } from '@/components/charts/coverage-strip'
import { GroupScore, PossibleRange } from '@/components/scorecard/group-score'
import { publishedStateSchema, type Scorecard } from '@/lib/scorecards/schema'
import { summariseIndicators } from '@/lib/scorecards/series/indicators'
import { groupByCategory } from '@/lib/scorecards/series/standing'
import { PaperFigure } from './paper-figure'

/** How much is reported and verified: by indicator, by data point, and in every group. */
export function Summary({ scorecard, path }: { scorecard: Scorecard; path: string }) {
  const coverage = useTranslations('coverage')
  const t = useTranslations('report')
  const states = useTranslations('states.names')
  const indicators = summariseIndicators(scorecard.dataPoints)
  const reaches = (['whole', 'partial', 'nothing', 'not-applicable'] as const).map((reach) => ({
    reach,
    count: indicators.filter((each) => each.reach === reach).length,
  }))
  const counts = publishedStateSchema.options
    .map((state) => ({ state, count: scorecard.dataPoints.filter((each) => each.state === state).length }))
    .filter(({ count }) => count > 0)
  return (
    <>
      <PaperFigure scorecard={scorecard} path={path} title={t('coverage', scorecard.coverage)} unit={coverage('tick')}>
        <CoverageStrip
          dataPoints={groupByCategory(scorecard).flatMap((group) => group.dataPoints)}
          label={t('coverage', scorecard.coverage)}
        />
      </PaperFigure>
      <div className="twocol">
        <Counts caption={t('byIndicator', { count: indicators.length })}>
          {reaches.map(({ reach, count }) => (
            <tr key={reach}>
              <th scope="row">{t(`reach.${reach}`)}</th>
              <td className="num">{count}</td>
            </tr>
          ))}
        </Counts>
        <Counts caption={t('byDataPoint', { count: scorecard.dataPoints.length })}>
          {counts.map(({ state, count }) => (
            <tr key={state}>
              <th scope="row">
                <TickKey of={state} /> {states(state)}
              </th>
              <td className="num">{count}</td>
            </tr>
          ))}
        </Counts>
      </div>
      <Groups scorecard={scorecard} />
    </>
  )
}

function Counts({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  )
}

function Groups({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('report')
  const groups = scorecard.dimensions.flatMap((dimension) => [
    { group: dimension, depth: 1 },
    ...dimension.subDimensions.map((group) => ({ group, depth: 2 })),
  ])
  return (
    <table className="grouptable">
      <caption>{t('byGroup')}</caption>
      <thead>
        <tr>
          <th>{t('group')}</th>
          <th>{t('score')}</th>
          <th className="num">{t('reported')}</th>
          <th className="num">{t('verified')}</th>
          <th className="num">{t('possible')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, depth }) => (
          <tr key={`${depth} ${group.id}`} className={`l${depth}`}>
            <th scope="row" lang="en">
              {group.name}
            </th>
            <td>
              <GroupScore group={group} />
            </td>
            <td className="num">{t('of', { reported: group.reported, total: group.total })}</td>
            <td className="num">{group.verified}</td>
            <td className="num">
              <PossibleRange group={group} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
