import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { valueSlug } from '@/lib/scorecards/edition'
import { lowestFirst, summariseIndicators } from '@/lib/scorecards/series/indicators'
import { bandMark, type Placed } from '@/lib/scorecards/series/standing'

/** What a city does with a report: look first at the two lowest bands, then plan the missing data. */
export function NextSteps({ dataPoints, path }: { dataPoints: readonly Placed[]; path: string }) {
  const t = useTranslations('report')
  const bands = useTranslations('bands')
  const { numbers } = useFigures()
  const low = lowestFirst(dataPoints)
  const missing = summariseIndicators(dataPoints).filter(({ reach }) => reach === 'nothing' || reach === 'partial')
  const core = missing.filter(({ level }) => level === 'core')
  return (
    <>
      <p className="prose">{t('nextLow', { count: low.length })}</p>
      <ol className="lowest">
        {low.map((dataPoint) => (
          <li key={dataPoint.place}>
            <Mark of={bandMark(dataPoint.points ?? 1)} label={bands(bandMark(dataPoint.points ?? 1))} />{' '}
            <a href={`${path}/${valueSlug(dataPoint)}`} lang="en">
              {dataPoint.name}
            </a>{' '}
            <Num>{`${numbers.percent(dataPoint.percent ?? 0)}\u00a0%`}</Num>
          </li>
        ))}
      </ol>
      <p className="prose">{t('nextMissing', { count: missing.length, core: core.length })}</p>
      <p className="prose">{t('nextAgain')}</p>
    </>
  )
}
