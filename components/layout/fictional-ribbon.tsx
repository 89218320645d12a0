import { useTranslations } from 'next-intl'

/** Says on every page of a demo city that the city does not exist. */
export function FictionalRibbon({ city }: { city: string }) {
  const t = useTranslations('fictional')
  return (
    <aside className="ribbon" aria-label={t('label')}>
      <p className="wrap">
        <b>{t('label')}</b> {t.rich('text', { city: () => <span lang="">{city}</span> })}
      </p>
    </aside>
  )
}
