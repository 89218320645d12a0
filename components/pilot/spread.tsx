import { useLocale, useTranslations } from 'next-intl'
import { ComparisonDefs, ComparisonLabels } from '@/components/charts/comparison-scale'
import { ComparisonStrip } from '@/components/charts/comparison-strip'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { fewestForMiddle } from '@/lib/comparisons/extent'
import { numbersFor } from '@/lib/i18n/numbers'
import { type CategorySpread, spreadsOf } from '@/lib/pilots/groups'
import { stackDots } from '@/lib/scorecards/series/strip'
import type { Signed } from './signed'

/** How many per cent of target apart two signs must be to stand side by side. */
const reach = 6

/** Where each city stands in each category, on one axis; the scores in words behind a fold. */
export function Spread({ members, data }: { members: readonly Signed[]; data: string }) {
  const t = useTranslations('groups')
  const spreads = spreadsOf(members)
  const scored = spreads.filter(({ scores }) => scores.length > 0)
  return (
    <Figure
      id="spread"
      title={t('spreadTitle', { count: scored.filter(({ median }) => median !== null).length, total: scored.length })}
      unit={t('spreadUnit', { least: fewestForMiddle })}
      source={<Source members={members} data={data} />}
    >
      <ComparisonDefs past="" marks={members} />
      <table className="cmps" {...asTable}>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead} scope="col">
              {t('category')}
            </th>
            <th {...asColumnHead} scope="col" className="cs">
              <span className="sr">{t('share')}</span>
              <ComparisonLabels />
            </th>
            <th {...asColumnHead} scope="col" className="num">
              {t('median')}
            </th>
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {spreads.map((spread) => (
            <Category key={spread.id} of={spread} members={members} />
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

function Category({
  of: { name, subDimension, scores, counted, median },
  members,
}: {
  of: CategorySpread
  members: readonly Signed[]
}) {
  const t = useTranslations('groups')
  const numbers = numbersFor(useLocale())
  const dots = stackDots(
    scores.map(({ at, percent }) => ({ percent, mark: at })),
    reach,
  )
  const said = scores
    .map(({ at, percent, provisional, reported, total }) => {
      const score = { city: members[at]?.name ?? '', percent: numbers.percent(percent), reported, total }
      return t(provisional ? 'scoreBelow' : 'score', score)
    })
    .join('; ')
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row" lang="en">
        {name} <small>{subDimension}</small>
      </th>
      <td {...asCell} className="cs">
        {scores.length === 0 ? (
          t('nobody')
        ) : (
          <>
            <ComparisonStrip
              discs={dots.map(({ mark, x, level, stack }) => ({ at: mark, percent: x, level, stack }))}
              label={said}
            />
            <details className="xs">
              <summary>{t('figures', { count: scores.length })}</summary>
              <p lang="">{said}</p>
            </details>
          </>
        )}
      </td>
      <td {...asCell} className="num rg">
        {median === null ? (
          <small>{t('noMedian', { count: counted })}</small>
        ) : (
          <>
            <Num>{`${numbers.percent(median)}\u00a0%`}</Num> <small>{t('ofCities', { count: counted })}</small>
          </>
        )}
      </td>
    </tr>
  )
}

/** The publications a figure is drawn from, and the same as data. */
export function Source({ members, data }: { members: readonly Signed[]; data: string }) {
  const t = useTranslations('groups')
  return (
    <>
      <p>{t('source', { count: members.length })}</p>
      <DataLinks of={data} />
    </>
  )
}
