import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AxisDefs } from '@/components/charts/scale'
import { ValuePlot } from '@/components/charts/value-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { Num } from '@/components/ui/number'
import { valueSlug } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'
import { anchorOf, type Placed } from '@/lib/scorecards/series/standing'
import { type Past, ValueHistory } from './value-history'
import { Said } from './value-said'
import { Arithmetic, Target } from './value-working'

type ValuePageProps = {
  scorecard: Scorecard
  path: string
  dataPoint: Placed
  neighbours: { before: Placed | undefined; after: Placed | undefined }
  past: readonly Past[]
  /** What readers have said against it. */
  children: ReactNode
}

/** Everything that is public about one value: what it is, how it comes about, who says so, who looked at it, and its past. */
export function ValuePage({ scorecard, path, dataPoint, neighbours, past, children }: ValuePageProps) {
  const t = useTranslations('value')
  const { city, year } = scorecard
  return (
    <>
      <MarkSheet />
      <AxisDefs />
      <header className="pagehead">
        <p className="xs">
          <bdi lang="">{city.name}</bdi>, <bdi>{year}</bdi>
        </p>
        <h1 className="long" lang="en">
          {dataPoint.name}
        </h1>
        <Lead dataPoint={dataPoint} />
        {dataPoint.percent === null || dataPoint.points === null ? null : (
          <ValuePlot percent={dataPoint.percent} points={dataPoint.points} />
        )}
      </header>
      <Figure id="said" title={t('saidTitle')} unit={t('saidUnit')}>
        <Said scorecard={scorecard} dataPoint={dataPoint} />
      </Figure>
      <Figure id="working" title={t('workingTitle')} unit={t('workingUnit')}>
        <Arithmetic dataPoint={dataPoint} />
        <Target scorecard={scorecard} dataPoint={dataPoint} />
      </Figure>
      <ValueHistory scorecard={scorecard} past={past} />
      {children}
      <Ways path={path} dataPoint={dataPoint} neighbours={neighbours} />
    </>
  )
}

/** The value with its unit and year, and what it reaches; or why there is none. */
function Lead({ dataPoint }: { dataPoint: Placed }) {
  const t = useTranslations('value')
  const states = useTranslations('states.explained')
  const { numbers, value } = useFigures()
  const { unit, referenceYear, percent, points, state, unscored, reason } = dataPoint
  const figure = state === 'not-verified' ? null : value(dataPoint)
  return (
    <p className="stand">
      {figure === null ? null : (
        <>
          <b>
            <Num>{figure}</Num>
          </b>{' '}
          {unit === 'yes/no' ? null : <span lang="en">{unit}</span>}
          {referenceYear === null ? '. ' : <>, {referenceYear}. </>}
        </>
      )}
      {percent === null || points === null
        ? states(unscored ?? 'not-reported')
        : t('reached', { percent: numbers.percent(percent), points })}
      {reason === null || unscored === 'no-benchmark' ? null : (
        <>
          {' '}
          <q lang="">{reason}</q>
        </>
      )}
    </p>
  )
}

/** Back to the row, on to the indicator, and to the neighbours in the order of the standard. */
function Ways({ path, dataPoint, neighbours }: Pick<ValuePageProps, 'path' | 'dataPoint' | 'neighbours'>) {
  const t = useTranslations('value')
  const { before, after } = neighbours
  return (
    <nav className="onward" aria-label={t('ways')}>
      <a href={`${path}#${anchorOf(dataPoint)}`}>{t('row')}</a>
      <a href={`/indicators/${dataPoint.slug}`}>{t('indicator')}</a>
      {before ? (
        <a href={`${path}/${valueSlug(before)}`} rel="prev">
          {t('before')} <span lang="en">{before.name}</span>
        </a>
      ) : null}
      {after ? (
        <a href={`${path}/${valueSlug(after)}`} rel="next">
          {t('after')} <span lang="en">{after.name}</span>
        </a>
      ) : null}
    </nav>
  )
}
