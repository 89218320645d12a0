import { useTranslations } from 'next-intl'
import type { Scorecard } from '@/lib/scorecards/schema'
import { findMoved, type Largest } from '@/lib/scorecards/series/highlights'
import { anchorOf } from '@/lib/scorecards/series/standing'
import { Told } from './named-value'

/** What moved since an earlier year, among the figures that can be compared, and how many cannot. */
export function MovedSince({ before, scorecard }: { before: Scorecard; scorecard: Scorecard }) {
  const t = useTranslations('highlights')
  const { comparable, nearer, further, most, least, held } = findMoved(before, scorecard)
  const years = { before: before.year, after: scorecard.year }
  return (
    <>
      <h3>{t('moved', { year: String(before.year) })}</h3>
      <p>{t('comparable', { comparable, nearer, further, held, year: String(before.year) })}</p>
      <ul>
        {most === null ? null : <StepLine kind="nearest" step={most} years={years} />}
        {least === null ? null : <StepLine kind="furthest" step={least} years={years} />}
      </ul>
    </>
  )
}

type Years = { before: number; after: number }

function StepLine({ kind, step, years }: { kind: 'nearest' | 'furthest'; step: Largest; years: Years }) {
  const t = useTranslations('highlights')
  return (
    <li>
      {t.rich(kind, {
        asLarge: step.asLarge,
        name: () => (
          <a href={`#${anchorOf(step.after)}`} lang="en">
            {step.after.name}
          </a>
        ),
        before: () => <Told view={step.before} year={years.before} />,
        after: () => <Told view={step.after} year={years.after} />,
      })}
    </li>
  )
}
