import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { addressOf, readView } from '@/lib/comparisons/address'
import { type Facts, type Similar, traits, traitsOf, type Weights } from '@/lib/comparisons/similar'
import { numbersFor } from '@/lib/i18n/numbers'
import { countTied } from '@/lib/scorecards/series/ties'
import { WeightFields } from './weight-fields'
import { Why } from './why'

const compareWith = (slugs: readonly string[]) => addressOf(readView({ cities: slugs.join(',') }))

/** The cities most like one, why, and how much each reason counts. */
export function SimilarPage({ city, cities, weights }: { city: Facts; cities: Similar[]; weights: Weights }) {
  const t = useTranslations('similar')
  const numbers = numbersFor(useLocale())
  const country = useCountry()
  const format = useFormatter()
  const name = () => <span lang="">{city.name}</span>
  // What a reader sees is compared: cities whose differences are written alike are told as alike.
  const shown = (difference: number) => numbers.figure(difference, 'measured')
  const [first] = cities
  const known = traitsOf(city)
  const unknown = traits.filter((trait) => !known.includes(trait)).map((trait) => t('unknown', { trait }))
  return (
    <>
      <header className="pagehead">
        <h1>{t.rich('title', { name })}</h1>
        <p className="stand">{t('standfirst')}</p>
      </header>
      <form className="weights" action={`/cities/${city.slug}/similar`} method="get">
        <WeightFields traits={known} weights={weights} />
        <button className="btn" type="submit">
          {t('apply')}
        </button>
      </form>
      {unknown.length === 0 ? null : (
        <p className="xs">{t.rich('notOnRecord', { name, traits: format.list(unknown) })}</p>
      )}
      <Figure
        id="similar"
        title={t.rich('finding', {
          count: cities.length,
          name,
          like: first && shown(first.difference) !== shown(1) ? 'yes' : 'no',
          tied: countTied(cities, 1, ({ difference }) => shown(difference)),
          first: () => <span lang="">{first?.name}</span>,
        })}
        unit={t('unit')}
        source={
          <>
            <p>{t('source')}</p>
            <DataLinks of="/cities" files={['csv']} />
          </>
        }
      >
        {cities.length === 0 ? null : (
          <>
            <div className="scroll">
              <table {...asTable}>
                <caption className="sr">{t('caption')}</caption>
                <thead {...asRowGroup}>
                  <tr {...asRow}>
                    <th {...asColumnHead}>{t('city')}</th>
                    <th {...asColumnHead} className="num">
                      {t('difference')}
                    </th>
                    <th {...asColumnHead}>{t('why')}</th>
                    <th {...asColumnHead}>
                      <span className="sr">{t('compare')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody {...asRowGroup}>
                  {cities.map((other) => (
                    <tr key={other.slug} {...asRow}>
                      <th {...asRowHead} scope="row">
                        <a href={`/cities/${other.slug}`} lang="">
                          {other.name}
                        </a>{' '}
                        <small>
                          <bdi>{country(other)}</bdi>
                        </small>
                      </th>
                      <td {...asCell} className="num">
                        {shown(other.difference)}
                      </td>
                      <td {...asCell}>
                        <Why city={city} other={other} weights={weights} />
                      </td>
                      <td {...asCell}>
                        <a href={compareWith([city.slug, other.slug])}>
                          {t('compare')} <bdi className="sr">{other.name}</bdi>
                        </a>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="pages">
              <a href={compareWith([city.slug, ...cities.slice(0, 4).map(({ slug }) => slug)])}>{t('compareAll')}</a>
            </p>
          </>
        )}
      </Figure>
    </>
  )
}
