import { useTranslations } from 'next-intl'
import { Fact } from '@/components/ui/fact'
import { Num } from '@/components/ui/number'
import type { Scorecard } from '@/lib/scorecards/schema'
import { useFigures } from './use-figures'

/** The facts beside the name. A fact nobody has given is said to be unknown. */
export function CityFacts({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('scorecard')
  const { numbers } = useFigures()
  const { city, coverage, benchmarkSet } = scorecard
  const population =
    city.population === null ? (
      <i>{t('unknown')}</i>
    ) : (
      <>
        <Num>{numbers.count(city.population)}</Num>
        {city.populationYear === null ? null : <small>{t('inYear', { year: String(city.populationYear) })}</small>}
      </>
    )
  const rest = {
    reported: numbers.count(coverage.reported - coverage.coreReported),
    total: numbers.count(coverage.total - coverage.coreTotal),
  }
  const core = { reported: numbers.count(coverage.coreReported), total: numbers.count(coverage.coreTotal) }
  return (
    <dl className="facts">
      <Fact name={t('population')}>{population}</Fact>
      <Fact name={t('core')}>{t('ofReported', core)}</Fact>
      <Fact name={t('advanced')}>{t('ofReported', rest)}</Fact>
      <Fact name={t('method')}>
        <a href="/methodology" lang="en">
          {scorecard.framework.toUpperCase()} {scorecard.edition}
        </a>
      </Fact>
      <Fact name={t('benchmarks')}>{t(benchmarkSet.official ? 'official' : 'reference')}</Fact>
    </dl>
  )
}
