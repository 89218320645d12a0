import { useTranslations } from 'next-intl'

/** One indicator over all cities, as files. */
export function IndicatorData({ slug }: { slug: string }) {
  const t = useTranslations('compare.take')
  return (
    <p className="downloads">
      <a href={`/indicators/${slug}.csv`}>
        <bdi>CSV</bdi>
      </a>{' '}
      <a href={`/indicators/${slug}.json`}>
        <bdi>JSON</bdi>
      </a>{' '}
      <a href={`/indicators/${slug}.metadata.json`}>{t('metadata')}</a> {t('licence')}
    </p>
  )
}
