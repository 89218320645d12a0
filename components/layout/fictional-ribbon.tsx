import { useTranslations } from 'next-intl'

/** Says on every page of a demo city that the city does not exist; `null`: of several, that none of them does. */
export function FictionalRibbon({ city }: { city: string | null }) {
  const t = useTranslations('fictional')
  const label = t(city === null ? 'labelSeveral' : 'label')
  return (
    <aside className="ribbon" aria-label={label}>
      <p className="wrap">
        <b>{label}</b> {city === null ? t('several') : t.rich('text', { city: () => <span lang="">{city}</span> })}
      </p>
    </aside>
  )
}
