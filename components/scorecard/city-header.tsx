import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Num } from '@/components/ui/number'
import { numbersFor } from '@/lib/i18n/numbers'
import type { Scorecard } from '@/lib/scorecards/schema'
import { findBands, findFurthest } from '@/lib/scorecards/series/findings'
import { Basis } from './basis'
import { CityFacts } from './city-facts'
import { type Edition, Editions } from './editions'
import { Papers, type Programme } from './papers'
import { useCountry } from './use-country'

/** Who this is, what the figures say in three sentences, what they rest on, and which other editions there are. */
export function CityHeader(props: {
  scorecard: Scorecard
  path: string
  editions: Edition[]
  programmes: readonly Programme[]
}) {
  const { scorecard, path, editions, programmes } = props
  const country = useCountry()
  return (
    <header className="cityhead">
      <div>
        <h1>
          <bdi lang="">{scorecard.city.name}</bdi>{' '}
          <span className="ctry">
            <bdi>{country(scorecard.city)}</bdi>, <Num>{String(scorecard.year)}</Num>
          </span>
        </h1>
        <Lead scorecard={scorecard} />
        <Basis scorecard={scorecard} />
        <Papers scorecard={scorecard} path={path} programmes={programmes} />
        <Editions scorecard={scorecard} path={path} editions={editions} />
      </div>
      <CityFacts scorecard={scorecard} />
    </header>
  )
}

function Lead({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('scorecard')
  const format = useFormatter()
  const numbers = numbersFor(useLocale())
  const { reported, total } = scorecard.coverage
  if (reported === 0) return <p className="stand">{t('leadEmpty')}</p>
  const { scored, top } = findBands(scorecard.dataPoints)
  const { named, asFar } = findFurthest(scorecard, 3)
  const names = named.map(({ name }) => name.replace(/ \(.*\)$/, ''))
  return (
    <p className="stand">
      {t.rich('lead', {
        reported: numbers.count(reported),
        total: numbers.count(total),
        scored: numbers.count(scored),
        top,
        asFar,
        furthest: names.length === 0 ? 'none' : 'some',
        names: () => <span lang="en">{format.list(names)}</span>,
      })}
    </p>
  )
}
