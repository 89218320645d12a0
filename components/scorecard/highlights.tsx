import { useFormatter, useTranslations } from 'next-intl'
import { DataLinks } from '@/components/ui/data-links'
import { Figure } from '@/components/ui/figure'
import type { CategoryView, Scorecard } from '@/lib/scorecards/schema'
import { subDimensionsOf } from '@/lib/scorecards/series/findings'
import { findAbsences, findGaps, findStrengths } from '@/lib/scorecards/series/highlights'
import { Glance } from './glance'
import { MovedSince } from './moved-since'
import { NamedValue } from './named-value'
import { SpreadTitle } from './spread-title'

/** What the figures say, in sentences made from them, beside the sub-dimensions at a glance. */
export function Highlights(props: { scorecard: Scorecard; before: Scorecard | null; path: string }) {
  const { scorecard, before, path } = props
  const t = useTranslations('highlights')
  return (
    <Figure
      id="highlights"
      title={<SpreadTitle of="glance" groups={subDimensionsOf(scorecard)} />}
      unit={t('unit')}
      source={
        <>
          <p>{t('source', { year: String(scorecard.year) })}</p>
          <DataLinks of={path} files={['csv']} />
        </>
      }
    >
      <div className="highlights">
        <Glance scorecard={scorecard} />
        <div>
          <Strong scorecard={scorecard} />
          <Far scorecard={scorecard} />
          <Absent scorecard={scorecard} />
          {before === null ? null : <MovedSince before={before} scorecard={scorecard} />}
        </div>
      </div>
    </Figure>
  )
}

function Strong({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('highlights')
  const { top, scored, verified, named, most, asMany } = findStrengths(scorecard)
  const format = useFormatter()
  const where = most.map(({ category, ...counts }) => t('ofCategory', { category: category.name, ...counts }))
  return (
    <>
      <h3>{t('strengths')}</h3>
      <p>
        {t('top', { top, scored, verified })}
        {top === 0 || named.length > 0 ? null : (
          <> {t.rich('most', { asMany, where: () => <span lang="en">{format.list(where)}</span> })}</>
        )}
      </p>
      <ul>
        {named.map((dataPoint) => (
          <NamedValue key={dataPoint.place} dataPoint={dataPoint} year={scorecard.year} />
        ))}
      </ul>
    </>
  )
}

function Far({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('highlights')
  const { low, named, asFar } = findGaps(scorecard)
  return (
    <>
      <h3>{t('gaps')}</h3>
      <p>{t('low', { low, named: named.length, asFar })}</p>
      <ul>
        {named.map((dataPoint) => (
          <NamedValue key={dataPoint.place} dataPoint={dataPoint} year={scorecard.year} />
        ))}
      </ul>
    </>
  )
}

/** Core data points are named while they are few. */
const few = 4

function Absent({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('highlights')
  const format = useFormatter()
  const { missing, refused, asked, core, empty } = findAbsences(scorecard)
  const names = (list: readonly { name: string }[]) => () => (
    <span lang="en">{format.list([...new Set(list.map(({ name }) => name))])}</span>
  )
  const numbered = (categories: CategoryView[]) => categories.map(({ number, name }) => ({ name: `${number} ${name}` }))
  return (
    <>
      <h3>{t('absences')}</h3>
      <p>
        {t('missing', { missing, refused, asked, core: core.length })}
        {core.length > 0 && core.length <= few ? <> {t.rich('core', { names: names(core) })}</> : null}
        {empty.length > 0 ? <> {t.rich('empty', { names: names(numbered(empty)) })}</> : null}
      </p>
    </>
  )
}
