import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Crumbs } from '@/components/layout/crumbs'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { SubmissionState } from '@/lib/submissions/workflow'

export const places = ['overview', 'people', 'spreadsheet', 'check'] as const
export type Place = (typeof places)[number]
export type Heading = {
  id: string
  city: { name: string }
  cycle: { year: number; dueOn: Date }
  state: SubmissionState
}

/** The top of every page of a submission: where one is, the page's name, and the ways to its other pages. */
export function SubmissionHead(props: { submission: Heading; place: Place; title?: ReactNode }) {
  const { submission, place, title } = props
  const { id, city, cycle, state } = submission
  const t = useTranslations('submission')
  const states = useTranslations('submissions.states')
  const workspace = useTranslations('workspace')
  const name = (
    <>
      <span lang="">{city.name}</span> <bdi>{cycle.year}</bdi>
    </>
  )
  const overview = { href: `/workspace/${id}`, text: name }
  const isOverview = place === 'overview' && title === undefined
  return (
    <header className="subhead">
      <MarkSheet />
      <Crumbs
        above={[{ href: '/workspace', text: workspace('title') }, ...(isOverview ? [] : [overview])]}
        here={isOverview ? name : (title ?? t(`places.${place}`))}
      />
      <h1>
        {isOverview ? name : (title ?? t(`places.${place}`))} <span className="tag">{states(state)}</span>
      </h1>
      <nav className="tabs" aria-label={t('places.label')}>
        <ul>
          {places.map((each) => (
            <li key={each}>
              <a href={hrefOf(id, each)} aria-current={each === place && title === undefined ? 'page' : undefined}>
                {t(`places.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

const hrefOf = (id: string, place: Place): string =>
  place === 'overview' ? `/workspace/${id}` : `/workspace/${id}/${place}`
