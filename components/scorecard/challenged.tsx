import { useLocale, useTranslations } from 'next-intl'
import { valueSlug } from '@/lib/scorecards/edition'
import type { DataPointView } from '@/lib/scorecards/schema'

/** Behind the name of a value that a reader has challenged: says so, and leads to what was said. */
export function Challenged({ dataPoint, path }: { dataPoint: DataPointView; path: string }) {
  const t = useTranslations('values')
  // The name it stands behind is English, this is not.
  const locale = useLocale()
  return (
    <a className="challenged" href={`${path}/${valueSlug(dataPoint)}#challenges`} lang={locale}>
      {t('challenged')}
    </a>
  )
}
