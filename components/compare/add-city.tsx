import { useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { addressOf, mostCities, pairsOf, type View } from '@/lib/comparisons/address'

export type Choice = { slug: string; name: string; country: string; fictional: boolean; year: number }

/** Adds a city by name with an ordinary form; where several fit, they are offered. */
export function AddCity(props: { view: View; asked: string | null; choices: Choice[]; suggested: boolean }) {
  const t = useTranslations('compare')
  const country = useCountry()
  const { view, asked, choices, suggested } = props
  if (view.cities.length >= mostCities) return <p className="addcity xs">{t('full', { most: mostCities })}</p>
  const added = (slug: string): View => ({ ...view, cities: [...view.cities, { slug, year: null, version: null }] })
  return (
    <div className="addcity">
      <form action="/compare" method="get">
        {pairsOf(view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="add">{t('add')}</label>
        <input id="add" name="add" type="search" defaultValue={asked ?? ''} autoComplete="off" required />
        <button className="btn" type="submit">
          {t('addButton')}
        </button>
      </form>
      {asked === null && !suggested ? null : (
        <p role={asked === null ? undefined : 'status'}>
          {asked === null ? t('suggested') : t('found', { count: choices.length, asked })}
        </p>
      )}
      {choices.length > 0 ? (
        <ul className="choices">
          {choices.map((city) => (
            <li key={city.slug}>
              <a href={addressOf(added(city.slug))} lang="">
                {city.name}
              </a>{' '}
              <small>
                <bdi>{country(city)}</bdi>, {city.year}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
