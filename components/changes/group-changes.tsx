import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import { layOutWaterfall } from '@/lib/scorecards/series/waterfall'
import { causes, type GroupChange } from '@/lib/scorecards/what-changed'
import { type Comparison, useSince } from './use-since'

/** Every dimension, sub-dimension and category with its parts, as the table behind the waterfalls. */
export function GroupChanges({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('changes')
  const since = useSince()(comparison)
  return (
    <details className="fold">
      <summary>
        <h3>{t('groups', { before: since })}</h3>
      </summary>
      <div className="scroll">
        <table className="grouptable">
          <thead>
            <tr>
              <th>{t('group')}</th>
              <th className="num">{t('was')}</th>
              {causes.map((cause) => (
                <th key={cause} className="num">
                  {t(`causes.${cause}`)}
                </th>
              ))}
              <th className="num">{t('is')}</th>
              <th className="num">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.changed.groups.map((group) => (
              <GroupRow key={group.id} group={group} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function GroupRow({ group }: { group: GroupChange }) {
  const { numbers } = useFigures()
  const fall = layOutWaterfall(group)
  const level = (percent: number | null) => (percent === null ? '–' : <Num>{`${numbers.level(percent)}\u00a0%`}</Num>)
  const step = (points: number | undefined) => (points === undefined ? '–' : <Num>{numbers.step(points)}</Num>)
  return (
    <tr className={`l${group.id.split('.').length}`}>
      <th scope="row" lang="en">
        {group.name}
      </th>
      <td className="num">{level(group.before)}</td>
      {causes.map((cause) => (
        <td key={cause} className="num">
          {step(fall?.steps.find((each) => each.cause === cause)?.points)}
        </td>
      ))}
      <td className="num">{level(group.after)}</td>
      <td className="num">{fall === null ? '–' : step(fall.change)}</td>
    </tr>
  )
}
