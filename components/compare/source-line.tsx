import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Comparison } from '@/lib/comparisons/comparison'
import { codeOf } from '@/lib/scorecards/code'
import { Downloads } from './take'

/** Under every chart: which publications it is drawn from, which targets, and the same as data. */
export function SourceLine({ comparison, children }: { comparison: Comparison; children?: ReactNode }) {
  const t = useTranslations('compare')
  const { sides } = comparison
  const sets = [...new Set(sides.map(({ scorecard }) => scorecard.benchmarkSet.name))]
  return (
    <>
      <p>
        {t('source')}{' '}
        {sides.map(({ scorecard }, index) => (
          <span key={scorecard.contentHash}>
            {index > 0 ? ', ' : null}
            <span lang="">{scorecard.city.name}</span> {scorecard.year} (<code>{codeOf(scorecard.contentHash)}</code>)
          </span>
        ))}
        . {t.rich('targets', { sets: () => <span lang="en">{sets.join(', ')}</span> })} {children}
      </p>
      <p>
        <Downloads comparison={comparison} />
      </p>
    </>
  )
}
