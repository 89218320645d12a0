import { useTranslations } from 'next-intl'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { GroupChanges } from './group-changes'
import { PointChanges } from './point-changes'
import { type Comparison, useSince } from './use-since'
import { Waterfalls } from './waterfalls'

/** Every difference of a publication to those before it: dimensions as waterfalls, all groups, all data points. */
export function ChangesPage(props: { scorecard: Scorecard; path: string; comparisons: readonly Comparison[] }) {
  const { scorecard, path, comparisons } = props
  const t = useTranslations('changes')
  const before = useSince()
  const { city, year, changeNote } = scorecard
  return (
    <>
      <MarkSheet />
      <header className="pagehead">
        <h1>
          {t('title')}{' '}
          <span className="ctry">
            <bdi lang="">{city.name}</bdi>, <bdi>{year}</bdi>
          </span>
        </h1>
        <p className="stand">{t(comparisons.length === 0 ? 'nothing' : 'standfirst')}</p>
        {changeNote === undefined ? null : (
          <p className="basis corrected">
            <span>
              <b>{t('note')}</b> <q lang="">{changeNote}</q>
            </span>
          </p>
        )}
      </header>
      {comparisons.map((comparison) => (
        <section key={comparison.kind} aria-label={t('since', { before: before(comparison) })}>
          <Waterfalls comparison={comparison} after={scorecard} />
          <PointChanges comparison={comparison} path={path} />
          <GroupChanges comparison={comparison} />
        </section>
      ))}
    </>
  )
}
