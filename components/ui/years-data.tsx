import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { editionPath } from '@/lib/scorecards/edition'

/** The publications a chart over the years is drawn from, each as a file. A version is named where a year has several here. */
export function YearsData({
  slug,
  editions,
}: {
  slug: string
  editions: readonly { year: number; version?: number }[]
}) {
  const t = useTranslations('trends')
  return (
    <p className="downloads">
      {t('data')}{' '}
      {editions.map((edition) => (
        <Fragment key={editionPath(slug, edition)}>
          <a href={`${editionPath(slug, edition)}.csv`}>
            <bdi>{editionPath('', edition).split('/').at(-1)}</bdi>
          </a>{' '}
        </Fragment>
      ))}
      {t('licence')}
    </p>
  )
}
