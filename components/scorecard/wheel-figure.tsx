import { useFormatter, useTranslations } from 'next-intl'
import { Wheel } from '@/components/charts/wheel'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import type { Scorecard } from '@/lib/scorecards/schema'
import { findBands } from '@/lib/scorecards/series/findings'
import { BandKey } from './band-key'
import { DimensionKey } from './dimension-key'

/** `folded` is the page of a phone. */
export function WheelFigure({ scorecard, path, folded }: { scorecard: Scorecard; path: string; folded: boolean }) {
  const t = useTranslations('wheel')
  const format = useFormatter()
  const names = scorecard.dimensions.map((dimension) => dimension.name)
  const standard = (text: string) => () => <span lang="en">{text}</span>
  return (
    <Figure
      id="wheel"
      title={t('finding', findBands(scorecard.dataPoints))}
      unit={t('unit')}
      source={
        <>
          <p>
            {t('dot')} {t.rich('source', { set: standard(scorecard.benchmarkSet.name) })}
          </p>
          <DataLinks of={path} files={['csv']} />
        </>
      }
    >
      <div className="wheelgrid">
        <div className="wheelbox">
          <a className="skip near" href="#categories">
            {t('skip')}
          </a>
          <Wheel scorecard={scorecard} rim={folded ? 'names' : 'labels'} />
        </div>
        <div className="wheelside">
          <h3>{t('howTitle')}</h3>
          <ol className="read">
            <li>
              <span>{t.rich('how1', { names: standard(format.list(names, { type: 'unit' })) })}</span>
            </li>
            <li>
              <span>{t('how2')}</span>
            </li>
            <li>
              <span>{t('how3')}</span>
            </li>
          </ol>
          <h3>{t('byBand')}</h3>
          <BandKey dataPoints={scorecard.dataPoints} />
          <h3>{t('dimensions')}</h3>
          <DimensionKey scorecard={scorecard} />
        </div>
      </div>
      <p className="alt">
        <a href="#values">{t('table', { count: scorecard.dataPoints.length })}</a>
      </p>
    </Figure>
  )
}
