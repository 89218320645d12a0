import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Framework, Indicator } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'

/** All indicators along the tree of the standard. */
export function IndicatorList({ framework }: { framework: Framework }) {
  const t = useTranslations('indicators')
  const numbers = numbersFor(useLocale())
  const dataPoints = framework.indicators.reduce((sum, indicator) => sum + indicator.dataPoints.length, 0)
  return (
    <>
      <header className="pagehead">
        <h1>
          {t('title', {
            indicators: numbers.count(framework.indicators.length),
            dataPoints: numbers.count(dataPoints),
          })}
        </h1>
        <p className="stand">
          {t.rich('standfirst', {
            name: () => <span lang="en">{framework.longName}</span>,
            edition: framework.edition,
          })}
        </p>
      </header>
      {framework.dimensions.map((dimension) => (
        <Figure key={dimension.id} id={dimension.id} title={<span lang="en">{dimension.name}</span>}>
          {dimension.children.map((subDimension) => (
            <section key={subDimension.id} className="sub">
              <h3 lang="en">{subDimension.name}</h3>
              {subDimension.children.map((category) => (
                <Category
                  key={category.id}
                  name={category.name}
                  number={category.number}
                  indicators={framework.indicators.filter((indicator) => indicator.category === category.id)}
                />
              ))}
            </section>
          ))}
        </Figure>
      ))}
    </>
  )
}

function Category({ name, number, indicators }: { name: string; number: number | null; indicators: Indicator[] }) {
  const t = useTranslations('indicators')
  return (
    <table className="inds" id={`c${number}`}>
      <caption lang="en">
        <span className="no">{number}</span> {name}
      </caption>
      <thead className="sr">
        <tr>
          <th>{t('code')}</th>
          <th>{t('indicator')}</th>
          <th>{t('level')}</th>
          <th>{t('points')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.code}>
            <td className="cd" lang="en">
              {indicator.code}
            </td>
            <th scope="row" lang="en">
              <a href={`/indicators/${indicator.slug}`}>{indicator.name}</a>
            </th>
            <td className="lv">{t(indicator.level)}</td>
            <td className="num">{indicator.dataPoints.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
