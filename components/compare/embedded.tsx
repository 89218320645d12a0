import { useTranslations } from 'next-intl'
import { addressOf } from '@/lib/comparisons/address'
import type { Comparison } from '@/lib/comparisons/comparison'
import { CautionList } from './caution-list'
import { Charts, type Trend } from './charts'
import { Chips } from './chips'

/** A comparison in a frame of another page: the same charts and cautions, and one way to the whole. */
export function Embedded({ comparison, trend }: { comparison: Comparison; trend: Trend | null }) {
  const t = useTranslations('compare')
  return (
    <>
      <h1 className="sr">{t('title')}</h1>
      <Chips comparison={comparison} fixed />
      <Charts comparison={comparison} trend={trend} linked={false} />
      <CautionList comparison={comparison} />
      <p className="embedfoot">
        <a href={addressOf(comparison.view)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>{' '}
        <small>{t('embed.licence')}</small>
      </p>
    </>
  )
}
