import { useTranslations } from 'next-intl'
import type { Scorecard } from '@/lib/scorecards/schema'
import { GroupCoverage, GroupScore } from './group-score'
import { useFigures } from './use-figures'

/** The names behind the rings: each dimension with score, coverage and possible range, and its numbered categories. */
export function DimensionKey({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('coverage')
  const { numbers } = useFigures()
  return (
    <ul className="dimkey">
      {scorecard.dimensions.map((dimension) => (
        <li key={dimension.id}>
          <p className="dimname">
            <b lang="en">{dimension.name}</b> <GroupScore group={dimension} />
          </p>
          <p>
            <GroupCoverage group={dimension} />
            {dimension.possible === null || dimension.possible.low === dimension.possible.high ? null : (
              <>
                {', '}
                {t('possible', {
                  low: numbers.percent(dimension.possible.low),
                  high: numbers.percent(dimension.possible.high),
                })}
              </>
            )}
          </p>
          {dimension.subDimensions.map((subDimension) => (
            <p key={subDimension.id} lang="en">
              {subDimension.name}:{' '}
              {subDimension.categories.map(({ number, name }, index) => (
                <span key={number}>
                  {index > 0 ? ', ' : ''}
                  <b>{number}</b> {name}
                </span>
              ))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
