import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Wheel } from '@/components/charts/wheel'
import { BandKey } from '@/components/scorecard/band-key'
import { useFigures } from '@/components/scorecard/use-figures'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { findBands } from '@/lib/scorecards/series/findings'
import { groupByCategory } from '@/lib/scorecards/series/standing'
import { NextSteps } from './next-steps'
import { PaperFigure } from './paper-figure'
import { NotReported, NotVerified } from './report-absences'
import { ReportHead } from './report-head'
import { Results } from './report-results'
import { Summary } from './report-summary'

/** The report that is handed over with a publication, in the chapters of ITU's, from nothing but the frozen document. */
export function VerificationReport({
  scorecard,
  path,
  origin,
}: {
  scorecard: Scorecard
  path: string
  origin: string
}) {
  const t = useTranslations('report')
  const wheel = useTranslations('wheel')
  const { basis } = scorecard
  const placed = groupByCategory(scorecard).flatMap((group) => group.dataPoints)
  return (
    <article className="report">
      <MarkSheet />
      <ReportHead scorecard={scorecard} kind={t('title', { basis })} origin={origin} />
      <Chapter name={t('chapters.introduction')}>
        <Introduction scorecard={scorecard} />
      </Chapter>
      <Chapter name={t('chapters.summary')}>
        <Summary scorecard={scorecard} path={path} />
      </Chapter>
      <Chapter name={t('chapters.wheel')} page>
        <PaperFigure
          scorecard={scorecard}
          path={path}
          title={wheel('finding', findBands(scorecard.dataPoints))}
          unit={wheel('barUnit')}
        >
          <div className="reportwheel">
            <Wheel scorecard={scorecard} />
          </div>
          <BandKey dataPoints={scorecard.dataPoints} />
        </PaperFigure>
      </Chapter>
      <Chapter name={t('chapters.method')} page>
        <Method scorecard={scorecard} />
      </Chapter>
      <Chapter name={t('chapters.results')}>
        <Results scorecard={scorecard} path={path} />
      </Chapter>
      <Chapter name={t('chapters.notReported')}>
        <NotReported scorecard={scorecard} />
      </Chapter>
      <Chapter name={t('chapters.notVerified')}>
        <NotVerified scorecard={scorecard} />
      </Chapter>
      <Chapter name={t('chapters.next')}>
        <NextSteps dataPoints={placed} path={path} />
      </Chapter>
    </article>
  )
}

function Chapter({ name, page, children }: { name: string; page?: boolean; children: ReactNode }) {
  return (
    <section className={page ? 'chapter newpage' : 'chapter'}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function Introduction({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('report')
  const certificate = useTranslations('certificate')
  const { numbers } = useFigures()
  const { basis, city, coverage, dataPoints, changeNote } = scorecard
  const { reported, total, verified } = coverage
  const counts = {
    reported: numbers.count(reported),
    total: numbers.count(total),
    verified: numbers.count(verified),
    refused: dataPoints.filter(({ state }) => state === 'not-verified').length,
  }
  return (
    <div className="prose">
      <p>{certificate(basis, counts)}</p>
      {city.fictional ? <p className="invented">{certificate('fictional')}</p> : null}
      {changeNote === undefined ? null : (
        <p>
          {t('corrected')} <q lang="">{changeNote}</q>
        </p>
      )}
      <p>{t('about')}</p>
    </div>
  )
}

function Method({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('report')
  const { framework, edition, benchmarkSet } = scorecard
  return (
    <div className="prose">
      <p>
        {t.rich('methodStandard', {
          edition: () => <span lang="en">{`${framework.toUpperCase()} ${edition}`}</span>,
          set: () => <span lang="en">{benchmarkSet.name}</span>,
        })}{' '}
        {t(benchmarkSet.official ? 'methodOfficial' : 'methodReference')}
      </p>
      <p>{t('methodScore')}</p>
      <p>{t('methodReview')}</p>
      <p>
        <a href="/methodology">{t('methodMore')}</a>
      </p>
    </div>
  )
}
