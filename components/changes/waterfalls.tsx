import { useFormatter, useTranslations } from 'next-intl'
import { WaterfallAxis, WaterfallBar } from '@/components/charts/waterfall-bar'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { YearsData } from '@/components/ui/years-data'
import { editionPath } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'
import { layOutWaterfall, spanOf, type Waterfall } from '@/lib/scorecards/series/waterfall'
import type { GroupChange } from '@/lib/scorecards/what-changed'
import { type Comparison, useSince } from './use-since'

/** The change of every dimension, step by step: a table whose last column draws it. */
export function Waterfalls({ comparison, after }: { comparison: Comparison; after: Scorecard }) {
  const t = useTranslations('changes')
  const since = useSince()(comparison)
  const { before, changed, kind } = comparison
  const ids = new Set(before.dimensions.map(({ id }) => id))
  const dimensions = changed.groups
    .filter(({ id }) => ids.has(id))
    .map((group) => ({ group, fall: layOutWaterfall(group) }))
  const falls = dimensions.flatMap(({ fall }) => fall ?? [])
  const span = falls.length > 0 ? spanOf(falls) : null
  return (
    <Figure
      id={`since-${kind}`}
      title={t('finding', {
        before: since,
        up: falls.filter(({ change }) => change > 0).length,
        down: falls.filter(({ change }) => change < 0).length,
        points: changed.points.length,
        kind,
      })}
      unit={t('unit')}
      source={
        <>
          <p>
            {t('order')}{' '}
            <a href={editionPath(before.city.slug, { year: before.year, version: before.version })}>
              {t('seeBefore', { before: since })}
            </a>
          </p>
          <YearsData slug={after.city.slug} editions={[before, after]} />
        </>
      }
    >
      {span === null ? null : (
        <table className="falls">
          <thead>
            <tr>
              <th>{t('step')}</th>
              <th className="num">{t('percent')}</th>
              <th>
                <span className="sr">{t('drawing')}</span>
                <WaterfallAxis span={span} />
              </th>
            </tr>
          </thead>
          {dimensions.map(({ group, fall }) => (
            <Fall
              key={group.id}
              group={group}
              fall={fall}
              span={span}
              labels={[since, t('now', { year: String(after.year), version: after.version, kind })]}
            />
          ))}
        </table>
      )}
    </Figure>
  )
}

function Fall(props: {
  group: GroupChange
  fall: Waterfall | null
  span: { low: number; high: number }
  labels: [string, string]
}) {
  const { group, fall, span, labels } = props
  const t = useTranslations('changes')
  const { numbers } = useFigures()
  const [before, now] = labels
  const level = (label: string, percent: number) => (
    <tr>
      <th scope="row">{label}</th>
      <td className="num">
        <Num>{`${numbers.level(percent)}\u00a0%`}</Num>
      </td>
      <td>
        <WaterfallBar span={span} level={percent} />
      </td>
    </tr>
  )
  return (
    <tbody>
      <tr className="gh">
        <th colSpan={3} scope="rowgroup">
          <ChangeSentence group={group} fall={fall} />
        </th>
      </tr>
      {fall === null || fall.steps.length === 0 ? null : (
        <>
          {level(before, fall.before)}
          {fall.steps.map((step) => (
            <tr key={step.cause}>
              <th scope="row">{t(`causes.${step.cause}`)}</th>
              <td className="num">
                <Num>{numbers.step(step.points)}</Num>
              </td>
              <td>
                <WaterfallBar span={span} step={step} />
              </td>
            </tr>
          ))}
          {level(now, fall.after)}
        </>
      )}
    </tbody>
  )
}

/** "Economy went from 64.6 % to 66.0 %, by +1.4 points: +2.0 by new data and −0.6 by coverage." */
function ChangeSentence({ group, fall }: { group: GroupChange; fall: Waterfall | null }) {
  const t = useTranslations('changes')
  const format = useFormatter()
  const { numbers } = useFigures()
  const name = () => <span lang="en">{group.name}</span>
  if (fall === null) return t.rich('noScore', { name })
  const by = fall.steps.map(({ cause, points }) => t('by', { cause, points: numbers.step(points) }))
  return t.rich(fall.steps.length === 0 ? 'same' : 'sentence', {
    name,
    before: numbers.level(fall.before),
    after: numbers.level(fall.after),
    change: numbers.step(fall.change),
    by: format.list(by),
  })
}
