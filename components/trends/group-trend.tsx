import { useTranslations } from 'next-intl'
import { YearsPlot } from '@/components/charts/years-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { CategoryView, Scorecard } from '@/lib/scorecards/schema'
import { type Break, endsOf, everyYear, runsOf, wayOf, yearsOfGroup } from '@/lib/scorecards/series/over-years'

/** The score of a group over the years, with how many values stand behind each: a score can move by coverage alone. */
export function GroupTrend(props: {
  group: Omit<CategoryView, 'number'>
  scorecards: readonly Scorecard[]
  breaks: readonly Break[]
  number?: number
}) {
  const { group, scorecards, breaks, number } = props
  const t = useTranslations('trends')
  const { numbers } = useFigures()
  const rows = yearsOfGroup(scorecards, group.id)
  const scored = rows.filter((row) => row.group.percent !== null)
  const percent = (value: number | null) => `${numbers.level(value ?? 0)}\u00a0%`
  const ends = endsOf(scored, breaks)
  const points = scored.map((row) => ({
    year: row.year,
    at: (row.group.percent ?? 0) / 100,
    full: !row.group.provisional,
  }))
  const slug = scorecards.at(-1)?.city.slug
  return (
    <section>
      <h3 lang="en">
        {number === undefined ? (
          group.name
        ) : (
          <a href={`/cities/${slug}/trends/${number}`}>
            {number} {group.name}
          </a>
        )}
      </h3>
      <p className="xs">
        {ends === null
          ? t('noTrend', { count: scored.length })
          : t('moved', {
              way: wayOf(ends.from.group.percent ?? 0, ends.to.group.percent ?? 0, percent),
              from: percent(ends.from.group.percent),
              to: percent(ends.to.group.percent),
              first: String(ends.from.year),
              last: String(ends.to.year),
            })}{' '}
        {ends !== null && ends.from.group.scored !== ends.to.group.scored
          ? t('coverage', { before: ends.from.group.scored, after: ends.to.group.scored })
          : null}
      </p>
      {scored.length === 0 ? null : (
        <YearsPlot
          runs={runsOf(points, breaks)}
          years={everyYear(scorecards)}
          breaks={breaks.map(({ year }) => year)}
          scale={{ top: '100 %', bottom: '0' }}
          target={null}
          label={scored.map((row) => `${row.year}: ${percent(row.group.percent)}`).join(', ')}
        />
      )}
      <details>
        <summary className="xs">{t('table')}</summary>
        <table className="xs">
          <thead>
            <tr>
              <th>{t('year')}</th>
              <th className="num">{t('score')}</th>
              <th className="num">{t('scored')}</th>
              <th className="num">{t('reported')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                <td className="num">
                  {row.group.percent === null ? '–' : <Num>{percent(row.group.percent)}</Num>}
                  {row.group.provisional ? <small> {t('provisional')}</small> : null}
                </td>
                <td className="num">{row.group.scored}</td>
                <td className="num">{t('of', { reported: row.group.reported, total: row.group.total })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
