import { useLocale, useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { numbersFor } from '@/lib/i18n/numbers'
import { type CityList, type CountryCount, citiesPerPage, cityListAddress, citySorts } from '@/lib/scorecards/city-list'
import { CityTable, type ListedCity } from './city-table'

type Props = { list: CityList; rows: ListedCity[]; total: number; countries: CountryCount[]; dataPoints: number }

/** All cities with a publication, a page at a time; every choice is in the address. */
export function CityListPage({ list, rows, total, countries, dataPoints }: Props) {
  const t = useTranslations('cities')
  const numbers = numbersFor(useLocale())
  const country = useCountry()
  const of = list.country ? country({ country: list.country, fictional: false }) : 'none'
  return (
    <>
      <MarkSheet />
      <header className="pagehead">
        <h1>{t(list.fictional ? 'titleFictional' : 'title')}</h1>
        <p className="stand">{t('stand')}</p>
      </header>
      <div className="listbar">
        <nav className="seg" aria-label={t('order')}>
          {citySorts.map((sort) => (
            <a
              key={sort}
              href={cityListAddress({ ...list, sort, page: 1 })}
              aria-current={sort === list.sort ? 'true' : undefined}
            >
              {t(sort)}
            </a>
          ))}
        </nav>
        {list.fictional ? null : <CountryChoice list={list} countries={countries} />}
        <a href={cityListAddress({ sort: 'name', country: null, fictional: !list.fictional, page: 1 })}>
          {t(list.fictional ? 'real' : 'demo')}
        </a>
        <a href="/groups">{t('sideBySide')}</a>
      </div>
      <Figure
        id="list"
        title={t('found', { total, country: of, fictional: list.fictional ? 'yes' : 'no' })}
        unit={t('unit', { dataPoints: numbers.count(dataPoints) })}
        source={
          <>
            <p>{t('source')}</p>
            <DataLinks of="/cities" files={['csv']} />
          </>
        }
      >
        {rows.length > 0 ? <CityTable cities={rows} dataPoints={numbers.count(dataPoints)} /> : <p>{t('empty')}</p>}
      </Figure>
      <Pages list={list} total={total} />
    </>
  )
}

function CountryChoice({ list, countries }: { list: CityList; countries: CountryCount[] }) {
  const t = useTranslations('cities')
  const country = useCountry()
  const named = countries
    .map((each) => ({ ...each, name: country({ ...each, fictional: false }) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <form action="/cities" className="bycountry">
      {list.sort === 'name' ? null : <input type="hidden" name="sort" value={list.sort} />}
      <label htmlFor="country">{t('country')}</label>
      <select id="country" name="country" defaultValue={list.country ?? ''}>
        <option value="">{t('everywhere')}</option>
        {named.map(({ country: code, name, cities }) => (
          <option key={code} value={code}>
            {t('ofCountry', { country: name, cities })}
          </option>
        ))}
      </select>
      <button type="submit" className="btn small">
        {t('show')}
      </button>
    </form>
  )
}

function Pages({ list, total }: { list: CityList; total: number }) {
  const t = useTranslations('cities')
  const pages = Math.ceil(total / citiesPerPage)
  if (pages < 2) return null
  const { page } = list
  return (
    <nav className="pages" aria-label={t('pages')}>
      {page > 1 ? <a href={cityListAddress({ ...list, page: page - 1 })}>{t('before')}</a> : null}
      <span>{t('page', { page, pages })}</span>
      {page < pages ? <a href={cityListAddress({ ...list, page: page + 1 })}>{t('after')}</a> : null}
    </nav>
  )
}
