import { useLocale, useTranslations } from 'next-intl'
import { CoverageBar } from '@/components/charts/coverage-bar'
import { useCountry } from '@/components/scorecard/use-country'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { numbersFor } from '@/lib/i18n/numbers'
import type { PublishedState, Scorecard } from '@/lib/scorecards/schema'

export type ListedCity = {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  basis: Scorecard['basis']
  coverage: Pick<Scorecard['coverage'], 'reported' | 'verified' | 'scored' | 'total'>
  /** The state of every data point, in the order of the standard. */
  states: PublishedState[]
}

const heads = ['reported', 'verified', 'scored'] as const

/** Cities in alphabetical order, with what is on record about each. There is no score here and no order by it. */
export function CityTable({ cities, dataPoints }: { cities: ListedCity[]; dataPoints: string }) {
  const t = useTranslations('home')
  return (
    <>
      <table className="ct" {...asTable}>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t('city')}</th>
            <th {...asColumnHead} className="covc">
              {t('coverage', { dataPoints })}
            </th>
            {heads.map((head) => (
              <th key={head} {...asColumnHead} className="num">
                {t(head)}
              </th>
            ))}
            <th {...asColumnHead} className="lp">
              {t('publication')}
            </th>
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {cities.map((city) => (
            <CityRow key={city.slug} city={city} />
          ))}
        </tbody>
      </table>
      <ul className="covkey bars">
        <li>
          <i className="k1" /> {t('keySolid')}
        </li>
        <li>
          <i className="k2" /> {t('keyHalf')}
        </li>
        <li>
          <i className="k3" /> {t('keyThird')}
        </li>
        <li>
          <i className="k4" /> {t('keyEmpty')}
        </li>
      </ul>
    </>
  )
}

function CityRow({ city }: { city: ListedCity }) {
  const t = useTranslations('home')
  const basis = useTranslations('basis')
  const words = useTranslations('coverage.words')
  const numbers = numbersFor(useLocale())
  const country = useCountry()
  const { slug, name, year, coverage, states } = city
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <a href={`/cities/${slug}`} lang="">
          {name}
        </a>{' '}
        <small>
          <bdi>{country(city)}</bdi>
        </small>
      </th>
      <td {...asCell} className="covc">
        <CoverageBar states={states} label={t('strip', coverage)} />
      </td>
      {heads.map((word) => (
        <td key={word} {...asCell} className="num">
          {numbers.count(coverage[word])} <span className="ph">{words(word)}</span>
        </td>
      ))}
      <td {...asCell} className="lp">
        {basis('short', { year: String(year), basis: city.basis })}
      </td>
    </tr>
  )
}
