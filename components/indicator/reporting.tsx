import { useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { useFigures } from '@/components/scorecard/use-figures'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { hasFigure, type ReportingCity, type Tally } from '@/lib/comparisons/standings'
import type { DataPoint, Indicator } from '@/lib/frameworks/types'
import { bandMark, checkOf } from '@/lib/scorecards/series/standing'

export type ReportingPage = { rows: ReportingCity[]; next: string | null; first: boolean }

/** Which cities report the indicator, and how well: value, check and class of quality of each. */
export function Reporting(props: { indicator: Indicator; tallies: Tally[]; page: ReportingPage }) {
  const t = useTranslations('indicator.reporting')
  const { indicator, tallies, page } = props
  const sum = (holds: (tally: Tally) => boolean) =>
    tallies.reduce((total, tally) => total + (holds(tally) ? tally.count : 0), 0)
  const counts = {
    values: sum(hasFigure),
    verified: sum(({ state }) => state === 'verified'),
    measured: sum((tally) => hasFigure(tally) && tally.quality === 'measured'),
    stated: sum((tally) => hasFigure(tally) && tally.quality !== 'not-stated'),
  }
  const slugs = [...new Set(page.rows.map(({ slug }) => slug))]
  return (
    <Figure
      id="reporting"
      title={t('title', counts)}
      unit={t('unit')}
      source={
        <>
          <p>{t('source')}</p>
          <DataLinks of={`/indicators/${indicator.slug}`} />
        </>
      }
    >
      {slugs.length === 0 ? <p>{t(page.first ? 'none' : 'noMore')}</p> : null}
      <div className="scroll" hidden={slugs.length === 0}>
        <table className="heat" {...asTable}>
          <caption className="sr">{t('caption')}</caption>
          <thead {...asRowGroup}>
            <tr {...asRow}>
              <th {...asColumnHead}>{t('city')}</th>
              {indicator.dataPoints.map(({ id, name, unit }) => (
                <th key={id} {...asColumnHead} lang="en">
                  {name} <small>{unit === 'yes/no' ? null : unit}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...asRowGroup}>
            {slugs.map((slug) => (
              <CityRow
                key={slug}
                rows={page.rows.filter((row) => row.slug === slug)}
                dataPoints={indicator.dataPoints}
              />
            ))}
          </tbody>
        </table>
      </div>
      {page.first && page.next === null ? null : (
        <p className="pages">
          {page.first ? null : <a href={`/indicators/${indicator.slug}#reporting`}>{t('fromStart')}</a>}{' '}
          {page.next === null ? null : (
            <a href={`/indicators/${indicator.slug}?after=${page.next}#reporting`}>{t('next')}</a>
          )}
        </p>
      )}
    </Figure>
  )
}

function CityRow({ rows, dataPoints }: { rows: ReportingCity[]; dataPoints: DataPoint[] }) {
  const country = useCountry()
  const [first] = rows
  if (!first) return null
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <a href={`/cities/${first.slug}/${first.year}`} lang="">
          {first.name}
        </a>{' '}
        <small>
          <bdi>{country(first)}</bdi>, {first.year}
        </small>
      </th>
      {dataPoints.map((dataPoint) => (
        <ValueCell
          key={dataPoint.id}
          row={rows.find((row) => row.dataPoint === dataPoint.id)}
          dataPoint={dataPoint}
          of={dataPoints.length > 1 ? dataPoint.name : undefined}
        />
      ))}
    </tr>
  )
}

/** `of`: the name of the data point where there are several, for a narrow screen that has no columns. */
function ValueCell(props: { row: ReportingCity | undefined; dataPoint: DataPoint; of: string | undefined }) {
  const { row, dataPoint, of } = props
  const t = useTranslations('indicator.reporting')
  const states = useTranslations('states.names')
  const bands = useTranslations('bands')
  const quality = useTranslations('quality')
  const { value } = useFigures()
  const state = row?.state ?? 'not-reported'
  const figure = row === undefined || state === 'not-verified' ? null : value({ ...row, unit: dataPoint.unit })
  const check = row === undefined ? null : checkOf(row)
  if (!row || figure === null)
    return (
      <td {...asCell} className="hc" data-of={of}>
        <Mark
          of={state === 'verified' || state === 'transcribed' || state === 'reported' ? 'not-reported' : state}
          label={states(state)}
        />
      </td>
    )
  const { points } = row
  return (
    <td {...asCell} className={points === null ? 'hc' : `hc t${points}`} data-of={of}>
      <span className="hv">
        {points === null ? (
          <Mark of="no-benchmark" label={states('no-benchmark')} />
        ) : (
          <Mark of={bandMark(points)} label={bands('points', { points })} />
        )}
        <b>
          <Num>{figure}</Num>
        </b>
        {check === null ? null : <Mark of={check} label={states(check)} />}
      </span>
      <small className="how-well">
        {row.referenceYear === null ? null : `${row.referenceYear}, `}
        {row.quality === 'not-stated' ? t('notStated') : quality(row.quality)}
      </small>
    </td>
  )
}
