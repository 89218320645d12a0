import { useTranslations } from 'next-intl'
import { AxisLabels } from '@/components/charts/scale'
import { ValuePlot } from '@/components/charts/value-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { YearsData } from '@/components/ui/years-data'
import { editionPath, valueSlug } from '@/lib/scorecards/edition'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { bandMark } from '@/lib/scorecards/series/standing'

export type Past = { year: number; version: number; view: DataPointView }

/** The value in what stands of every published year, each with its state and its share of the target of its year. */
export function ValueHistory({ scorecard, past }: { scorecard: Scorecard; past: readonly Past[] }) {
  const t = useTranslations('value')
  const reported = past.filter(({ view }) => view.value !== null)
  return (
    <Figure
      id="history"
      title={t('historyTitle', {
        years: past.length,
        reported: reported.length,
        missing: past.length - reported.length,
      })}
      unit={t('historyUnit')}
      source={
        <>
          <p>{t('historySource')}</p>
          <YearsData slug={scorecard.city.slug} editions={past} />
        </>
      }
    >
      <table className="past">
        <thead>
          <tr>
            <th>{t('year')}</th>
            <th className="num">{t('figure')}</th>
            <th>{t('check')}</th>
            <th>
              <span className="sr">{t('share')}</span>
              <AxisLabels />
            </th>
            <th className="num">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {past.map((each) => (
            <PastRow key={each.year} slug={scorecard.city.slug} past={each} />
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

function PastRow({ slug, past: { year, view } }: { slug: string; past: Past }) {
  const states = useTranslations('states.names')
  const bands = useTranslations('bands')
  const { numbers, value } = useFigures()
  const { percent, points, state } = view
  const figure = state === 'not-verified' ? null : value(view)
  return (
    <tr>
      <th scope="row">
        <a href={`${editionPath(slug, { year })}/${valueSlug(view)}`}>{year}</a>
      </th>
      <td className="num">{figure === null ? '–' : <Num>{figure}</Num>}</td>
      <td>
        <Mark of={state} /> {states(state)}
      </td>
      <td>{percent === null || points === null ? null : <ValuePlot percent={percent} points={points} />}</td>
      <td className="num">
        {percent === null || points === null ? null : (
          <>
            <Mark of={bandMark(points)} label={bands('points', { points })} />{' '}
            <Num>{`${numbers.percent(percent)}\u00a0%`}</Num>
          </>
        )}
      </td>
    </tr>
  )
}
