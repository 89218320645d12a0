import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GroupLink } from '@/components/pilot/group-link'
import { useCountry } from '@/components/scorecard/use-country'
import { targets as targetTexts } from '@/lib/frameworks/targets'
import { listPath, writePath } from '@/lib/frameworks/tree'
import type { Framework } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'
import type { NamedGroup } from '@/lib/search/groups'
import type { FoundInStandard } from '@/lib/search/standard'

export type ListedCity = { slug: string; name: string; country: string; fictional: boolean; year: number }

/** What was found, by kind: cities, programmes and countries, indicators, categories, SDG targets. */
export function SearchPage(props: {
  query: string
  cities: ListedCity[]
  groups: NamedGroup[]
  standard: FoundInStandard
  framework: Framework
}) {
  const t = useTranslations('search')
  const numbers = numbersFor(useLocale())
  const { query, cities, groups, standard, framework } = props
  const { indicators, categories, targets } = standard
  const count = cities.length + groups.length + indicators.length + categories.length + targets.length
  return (
    <>
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <search>
          <form className="bigfind" action="/search" method="get">
            <label htmlFor="q">{t('label')}</label>
            <input id="q" name="q" type="search" defaultValue={query} autoComplete="off" />
            <button className="btn main" type="submit">
              {t('button')}
            </button>
          </form>
        </search>
        <p role="status">{query === '' ? t('hint') : t('count', { count, shown: numbers.count(count), query })}</p>
        {query !== '' && count === 0 ? <Elsewhere /> : null}
      </header>
      <Kind title={t('cities')} shown={cities.length > 0}>
        <Cities cities={cities} />
      </Kind>
      <Kind title={t('groups')} shown={groups.length > 0}>
        {groups.map(({ group, name }) => (
          <li key={group.slug}>
            <GroupLink group={group} name={name} />
          </li>
        ))}
      </Kind>
      <Kind title={t('indicators')} shown={indicators.length > 0}>
        {indicators.map(({ indicator }) => (
          <li key={indicator.code}>
            <a href={`/indicators/${indicator.slug}`} lang="en">
              {indicator.name}
            </a>{' '}
            <small lang="en">{indicator.code}</small>
          </li>
        ))}
      </Kind>
      <Kind title={t('categories')} shown={categories.length > 0}>
        {categories.map(({ category, indicators: number }) => (
          <li key={category.id}>
            <a href={`/indicators#c${category.number}`} lang="en">
              {category.name}
            </a>{' '}
            <small>
              <span lang="en">{writePath(listPath(framework.dimensions, category.id).slice(0, -1))}</span>,{' '}
              {t('indicatorCount', { count: number })}
            </small>
          </li>
        ))}
      </Kind>
      <Kind title={t('targets')} shown={targets.length > 0}>
        {targets.map(({ target, goal, indicators: own }) => (
          <li key={target}>
            <b lang="en">
              SDG {target} <small>{goal}</small>
            </b>
            {targetTexts[target] ? <p lang="en">{targetTexts[target]}</p> : null}
            <ul className="within">
              {own.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/indicators/${slug}`} lang="en">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Kind>
    </>
  )
}

/** Where to look when nothing was found. */
function Elsewhere() {
  const t = useTranslations('search')
  const pages = useTranslations('notFound')
  return (
    <>
      <p className="xs">{t('hint')}</p>
      <ul className="within">
        <li>
          <a href="/cities">{pages('cities')}</a>
        </li>
        <li>
          <a href="/indicators">{pages('indicators')}</a>
        </li>
      </ul>
    </>
  )
}

function Cities({ cities }: { cities: ListedCity[] }) {
  const country = useCountry()
  return cities.map((city) => (
    <li key={city.slug}>
      <a href={`/cities/${city.slug}`} lang="">
        {city.name}
      </a>{' '}
      <small>
        <bdi>{country(city)}</bdi>, {city.year}
      </small>
    </li>
  ))
}

function Kind({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <section className="found">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}
