import { useTranslations } from 'next-intl'
import { AxisDefs } from '@/components/charts/scale'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { Num } from '@/components/ui/number'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { View } from '@/lib/scorecards/series/views'
import { GroupTable } from './group-table'
import { GroupValues, type Shown } from './group-values'
import { Groupings } from './groupings'

/** The data points of a publication in other groups than the scorecard's: coverage and positions, and no scores. */
export function ViewPage({ scorecard, view, path, folded, challenged }: Shown) {
  return (
    <>
      <MarkSheet />
      <AxisDefs />
      <ViewHead scorecard={scorecard} view={view} path={path} />
      <GroupTable scorecard={scorecard} view={view} path={path} />
      <GroupValues scorecard={scorecard} view={view} path={path} folded={folded} challenged={challenged} />
    </>
  )
}

function ViewHead({ scorecard, view, path }: { scorecard: Scorecard; view: View; path: string }) {
  const t = useTranslations('views')
  const { city, year, dataPoints } = scorecard
  const { name, repeated } = view
  const unseen = dataPoints.filter(({ indicator }) => view.unseen.has(indicator)).length
  return (
    <header className="pagehead">
      <h1>
        {t(`names.${name}`)}{' '}
        <span className="ctry">
          <bdi lang="">{city.name}</bdi>, <Num>{String(year)}</Num>
        </span>
      </h1>
      <p className="stand">{t('stand', { view: name, total: dataPoints.length })}</p>
      <p>
        {t('noScore')} {repeated === 0 ? null : t('repeated', { count: repeated })}{' '}
        {unseen === 0 ? null : t('unseen', { view: name, count: unseen })}
      </p>
      <Groupings path={path} here={name} />
    </header>
  )
}
