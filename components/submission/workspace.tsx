import { useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/form'
import { type CityView, OwnCity } from './own-city'

/** The official's page: their cities, each with its submissions. */
export function Workspace({ cities, start }: { cities: CityView[]; start: FormAction }) {
  const t = useTranslations('workspace')
  return (
    <div className="desk">
      <h1>{t('title')}</h1>
      {cities.length === 0 && <p className="stand">{t('noCity')}</p>}
      {cities.map((city) => (
        <OwnCity key={city.id} city={city} start={start} />
      ))}
    </div>
  )
}
