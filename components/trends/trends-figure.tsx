import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Figure } from '@/components/ui/figure'
import { YearsData } from '@/components/ui/years-data'
import type { Scorecard } from '@/lib/scorecards/schema'
import { type Break, everyYear } from '@/lib/scorecards/series/over-years'

/** Which years there are, which are missing between them, and where the rule changed: said before anything is drawn. */
export function TrendsHead(props: {
  scorecards: readonly Scorecard[]
  latest: Scorecard
  breaks: readonly Break[]
  category?: { number: number; name: string }
}) {
  const { scorecards, latest, breaks, category } = props
  const t = useTranslations('trends')
  const years = scorecards.map(({ year }) => year)
  const missing = everyYear(scorecards).filter((year) => !years.includes(year))
  return (
    <header className="pagehead">
      <h1>
        {category ? <span lang="en">{category.name}</span> : t('title')}{' '}
        <span className="ctry">
          <bdi lang="">{latest.city.name}</bdi>
          {category ? `, ${t('over')}` : null}
        </span>
      </h1>
      <p className="stand">
        {t('years', { count: years.length, first: String(years[0]), last: String(years.at(-1)) })}{' '}
        {missing.length === 0 ? null : t('missing', { years: missing.join(', ') })}
      </p>
      {breaks.length === 0 ? (
        years.length > 1 && <p>{t('noBreak')}</p>
      ) : (
        <ul>
          {breaks.map(({ year, cause }) => (
            <li key={year}>{t('break', { year: String(year), cause })}</li>
          ))}
        </ul>
      )}
    </header>
  )
}

/** A field of small charts in one frame, with where the figures come from and the same as data. */
export function TrendsFigure(props: {
  id: string
  scorecards: readonly Scorecard[]
  title: ReactNode
  unit: string
  /** The way to a chart that moves, or that chart. */
  explore?: ReactNode
  children: ReactNode
}) {
  const { id, scorecards, title, unit, explore, children } = props
  const t = useTranslations('trends')
  return (
    <Figure
      id={id}
      title={title}
      unit={unit}
      source={
        <>
          <p>{t('source')}</p>
          <YearsData slug={scorecards[0]?.city.slug ?? ''} editions={scorecards.map(({ year }) => ({ year }))} />
        </>
      }
    >
      {explore}
      <div className="trends multiples">{children}</div>
    </Figure>
  )
}
