import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AxisLabels } from '@/components/charts/scale'
import { PointStrip } from '@/components/scorecard/point-strip'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Scorecard } from '@/lib/scorecards/schema'
import { type Counts, type Part, unknown, type View } from '@/lib/scorecards/series/views'
import { partAnchor, sectionAnchor, useGroups } from './use-groups'
import { ViewSource } from './view-source'

/** Every group of a view: where its data points stand, and how many are reported, verified and scored. */
export function GroupTable({ scorecard, view, path }: { scorecard: Scorecard; view: View; path: string }) {
  const t = useTranslations('views')
  const words = useTranslations('categories')
  const { sectionName, partName } = useGroups(view.name, scorecard)
  return (
    <Figure
      id="groups"
      title={<ViewTitle view={view} />}
      unit={t('unit')}
      source={<ViewSource scorecard={scorecard} view={view} path={path} />}
    >
      <table className="cats groups" {...asTable}>
        <caption className="sr">{t('caption', { city: scorecard.city.name })}</caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t('group')}</th>
            <th {...asColumnHead} className="st">
              <span className="sr">{words('position')}</span>
              <AxisLabels />
            </th>
            <th {...asColumnHead} className="num">
              {words('reported')}
            </th>
            <th {...asColumnHead} className="num">
              {words('verified')}
            </th>
            <th {...asColumnHead} className="num">
              {t('scored')}
            </th>
          </tr>
        </thead>
        {view.sections.map((section) => (
          <tbody key={section.id} {...asRowGroup}>
            <tr {...asRow} className="gh">
              <th {...asRowHead} scope="rowgroup">
                <a href={`#${sectionAnchor(section)}`}>{sectionName(section)}</a>
              </th>
              <td {...asCell} className="st">
                {section.parts.some(({ id }) => id === unknown) ? <PointStrip dataPoints={section.dataPoints} /> : null}
              </td>
              <CountCells counts={section.counts} />
            </tr>
            {section.parts
              .filter(({ id }) => id !== unknown)
              .map((part) => (
                <PartRow
                  key={part.id}
                  part={part}
                  name={partName(part)}
                  anchor={partAnchor(section, part)}
                  named={view.name === 'sdg'}
                />
              ))}
          </tbody>
        ))}
      </table>
    </Figure>
  )
}

/** What is reported: of the SDG, in how many targets and goals; else group by group. */
function ViewTitle({ view }: { view: View }) {
  const t = useTranslations('views')
  const format = useFormatter()
  const { numbers } = useFigures()
  const known = view.sections.filter(({ id }) => id !== unknown)
  const touched = (groups: readonly { counts: Counts }[]) => groups.filter(({ counts }) => counts.reported > 0).length
  if (view.name === 'sdg') {
    const targets = known.flatMap(({ parts }) => parts).filter(({ id }) => id.includes('.'))
    const reached = touched(targets)
    return t('findingSdg', {
      targets: targets.length,
      reached,
      missing: targets.length - reached,
      goals: known.length,
      reachedGoals: touched(known),
    })
  }
  const groups = view.sections.map(({ id, counts }) =>
    t('ofGroup', { group: id, reported: numbers.count(counts.reported), total: numbers.count(counts.total) }),
  )
  return t('finding', { groups: format.list(groups) })
}

/** An SDG target has no short name: the indicators that serve it stand beside its number, its words with their values. */
function PartRow({ part, name, anchor, named }: { part: Part; name: ReactNode; anchor: string; named: boolean }) {
  const indicators = [...new Set(part.dataPoints.map(({ indicatorName }) => indicatorName))]
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <a href={`#${anchor}`}>{name}</a> {named ? <small lang="en">{indicators.join(', ')}</small> : null}
      </th>
      <td {...asCell} className="st">
        <PointStrip dataPoints={part.dataPoints} />
      </td>
      <CountCells counts={part.counts} />
    </tr>
  )
}

function CountCells({ counts: { reported, total, verified, scored } }: { counts: Counts }) {
  const t = useTranslations('coverage')
  return (
    <>
      <td {...asCell} className="num rp">
        {t('of', { reported, total })} <span className="ph">{t('words.reported')}</span>
      </td>
      <td {...asCell} className="num vf">
        {verified} <span className="ph">{t('words.verified')}</span>
      </td>
      <td {...asCell} className="num sd">
        {scored} <span className="ph">{t('words.scored')}</span>
      </td>
    </>
  )
}
