import { useTranslations } from 'next-intl'
import { GroupPlot } from '@/components/charts/group-plot'
import { AxisLabels } from '@/components/charts/scale'
import type { Scorecard, SubDimensionView } from '@/lib/scorecards/schema'
import { subDimensionsOf } from '@/lib/scorecards/series/findings'
import { groupPoints } from '@/lib/scorecards/series/standing'
import { GroupCoverage, GroupScore } from './group-score'

/** The sub-dimensions in a few lines: score, where it could still end, coverage. */
export function Glance({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('glance')
  return (
    <table className="glance">
      <caption className="sr">{t('caption', { city: scorecard.city.name })}</caption>
      <thead>
        <tr>
          <th>{t('subDimension')}</th>
          <th>{t('score')}</th>
          <th className="gl">
            <span className="sr">{t('drawing')}</span>
            <AxisLabels />
          </th>
        </tr>
      </thead>
      <tbody>
        {subDimensionsOf(scorecard).map((group) => (
          <GlanceRow key={group.id} group={group} />
        ))}
      </tbody>
    </table>
  )
}

function GlanceRow({ group }: { group: SubDimensionView }) {
  const points = groupPoints(group)
  const [first] = group.categories
  return (
    <tr>
      <th scope="row">
        <a href={`#c${first?.number}`} lang="en">
          {group.name}
        </a>
        <small>
          <GroupCoverage group={group} />
        </small>
      </th>
      <td>
        <GroupScore group={group} />
      </td>
      <td className="gl">
        {points === null || group.percent === null ? null : (
          <GroupPlot
            percent={group.percent}
            points={points}
            provisional={group.provisional}
            possible={group.possible}
          />
        )}
      </td>
    </tr>
  )
}
