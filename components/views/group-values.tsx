import { useTranslations } from 'next-intl'
import { Challenged } from '@/components/scorecard/challenged'
import { ValueCells } from '@/components/scorecard/value-row'
import { ValueHeads } from '@/components/scorecard/value-tables'
import { Figure } from '@/components/ui/figure'
import { asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { Scorecard } from '@/lib/scorecards/schema'
import { keyOf } from '@/lib/scorecards/series/standing'
import { type Section, unknown, type View } from '@/lib/scorecards/series/views'
import { partAnchor, sectionAnchor, useGroups } from './use-groups'
import { ViewSource } from './view-source'

export type Shown = {
  scorecard: Scorecard
  view: View
  path: string
  folded: boolean
  /** The keys of the data points a reader has challenged. */
  challenged: ReadonlySet<string>
}

/** Every data point in its groups, each leading to everything about it; one folding table per goal, level or type. */
export function GroupValues({ scorecard, view, path, folded, challenged }: Shown) {
  const t = useTranslations('views')
  const values = useTranslations('values')
  return (
    <Figure
      id="values"
      title={values('finding', { reported: scorecard.coverage.reported })}
      unit={
        <>
          {t('unitOfValues')} {values('key')}
        </>
      }
      source={<ViewSource scorecard={scorecard} view={view} path={path} />}
    >
      {view.sections.map((section) => (
        <SectionFold key={section.id} {...{ section, scorecard, view, path, challenged }} open={!folded} />
      ))}
    </Figure>
  )
}

function SectionFold(props: Omit<Shown, 'folded'> & { section: Section; open: boolean }) {
  const { section, scorecard, view, path, challenged, open } = props
  const t = useTranslations('views')
  const values = useTranslations('values')
  const { sectionName, partName, partText } = useGroups(view.name, scorecard)
  return (
    <details className="fold" id={sectionAnchor(section)} open={open}>
      <summary>
        <h3>{sectionName(section)}</h3>
        <small>{values('categorySummary', section.counts)}</small>
      </summary>
      {view.name !== 'sdg' || section.id === unknown ? null : (
        <p className="xs">
          <a href={`https://sdgs.un.org/goals/goal${section.id}`}>{t('official', { goal: section.id })}</a>
        </p>
      )}
      <table className="vals" {...asTable}>
        <ValueHeads official={scorecard.benchmarkSet.official} />
        {section.parts.map((part) => (
          <tbody key={part.id} {...asRowGroup}>
            {part.id === unknown ? null : (
              <tr {...asRow} className="gh" id={partAnchor(section, part)}>
                <th {...asRowHead} colSpan={8} scope="rowgroup">
                  {partName(part)} <small>{values('categorySummary', part.counts)}</small>
                  {partText(part)}
                </th>
              </tr>
            )}
            {part.dataPoints.map((dataPoint) => (
              <tr key={dataPoint.place} {...asRow}>
                <ValueCells
                  dataPoint={dataPoint}
                  path={path}
                  after={
                    <>
                      {view.unseen.has(dataPoint.indicator) ? <Unseen /> : null}
                      {challenged.has(keyOf(dataPoint)) ? <Challenged dataPoint={dataPoint} path={path} /> : null}
                    </>
                  }
                />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  )
}

/** Marks a data point whose group is not read on ITU's own sheet. */
function Unseen() {
  return <span aria-hidden="true">{'\u00a0†'}</span>
}
