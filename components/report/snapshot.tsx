import { useTranslations } from 'next-intl'
import { CoverageStrip } from '@/components/charts/coverage-strip'
import { Wheel } from '@/components/charts/wheel'
import { BandKey } from '@/components/scorecard/band-key'
import { GroupCoverage, GroupScore } from '@/components/scorecard/group-score'
import { useFigures } from '@/components/scorecard/use-figures'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard, SubDimensionView } from '@/lib/scorecards/schema'
import { findBands } from '@/lib/scorecards/series/findings'
import { groupByCategory } from '@/lib/scorecards/series/standing'
import { PaperFigure } from './paper-figure'
import { ReportHead } from './report-head'

/** The city in four pages: cover, foreword, wheel, and the seven sub-dimensions. */
export function Snapshot({ scorecard, path, origin }: { scorecard: Scorecard; path: string; origin: string }) {
  const t = useTranslations('snapshot')
  const wheel = useTranslations('wheel')
  return (
    <article className="report snapshot">
      <MarkSheet />
      <section className="chapter" aria-label={t('cover')}>
        <ReportHead scorecard={scorecard} kind={t('title')} origin={origin} />
        <Cover scorecard={scorecard} path={path} />
      </section>
      <section className="chapter newpage">
        <h2>{t('foreword')}</h2>
        <Foreword scorecard={scorecard} />
      </section>
      <section className="chapter newpage">
        <h2>{t('wheelTitle')}</h2>
        <PaperFigure
          scorecard={scorecard}
          path={path}
          title={t('wheel', findBands(scorecard.dataPoints))}
          unit={wheel('barUnit')}
        >
          <div className="reportwheel">
            <Wheel scorecard={scorecard} to={path} />
          </div>
          <BandKey dataPoints={scorecard.dataPoints} />
        </PaperFigure>
      </section>
      <section className="chapter newpage">
        <h2>{t('grid')}</h2>
        <p className="unit">{t('gridUnit')}</p>
        <ul className="subgrid">
          {scorecard.dimensions.flatMap((dimension) =>
            dimension.subDimensions.map((group) => (
              <SubDimension key={group.id} group={group} dimension={dimension.name} />
            )),
          )}
        </ul>
      </section>
    </article>
  )
}

function Cover({ scorecard, path }: { scorecard: Scorecard; path: string }) {
  const coverage = useTranslations('coverage')
  const t = useTranslations('snapshot')
  const basis = useTranslations('basis')
  const certificate = useTranslations('certificate')
  const { numbers } = useFigures()
  const { reported, total, verified } = scorecard.coverage
  const counts = { reported: numbers.count(reported), total: numbers.count(total), verified: numbers.count(verified) }
  return (
    <>
      <PaperFigure scorecard={scorecard} path={path} title={t('covered', counts)} unit={coverage('tick')}>
        <CoverageStrip
          dataPoints={groupByCategory(scorecard).flatMap((group) => group.dataPoints)}
          label={t('covered', counts)}
        />
      </PaperFigure>
      <p>
        <b>{basis(scorecard.basis)}.</b> {basis(`${scorecard.basis}Text`, { verified, reported })}
      </p>
      {scorecard.city.fictional ? <p className="invented">{certificate('fictional')}</p> : null}
    </>
  )
}

function Foreword({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('snapshot')
  const certificate = useTranslations('certificate')
  const { framework, edition, benchmarkSet } = scorecard
  return (
    <div className="prose">
      <p>
        {t.rich('about', {
          edition: () => <span lang="en">{`${framework.toUpperCase()} ${edition}`}</span>,
          set: () => <span lang="en">{benchmarkSet.name}</span>,
          official: benchmarkSet.official ? 'yes' : 'no',
        })}
      </p>
      <p>{t('reading')}</p>
      <p>{t('missing')}</p>
      <p>{certificate('caveat')}</p>
    </div>
  )
}

function SubDimension({ group, dimension }: { group: SubDimensionView; dimension: string }) {
  return (
    <li>
      <h3 lang="en">
        {group.name} {group.name === dimension ? null : <small>{dimension}</small>}
      </h3>
      <p className="subscore">
        <GroupScore group={group} />
      </p>
      <p className="xs">
        <GroupCoverage group={group} />
      </p>
      <ul>
        {group.categories.map((category) => (
          <li key={category.number}>
            <span lang="en">{category.name}</span> <GroupScore group={category} />
          </li>
        ))}
      </ul>
    </li>
  )
}
