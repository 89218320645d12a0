import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { goals } from '@/lib/frameworks/goals'
import { targets } from '@/lib/frameworks/targets'
import type { Scorecard } from '@/lib/scorecards/schema'
import { subDimensionsOf } from '@/lib/scorecards/series/findings'
import { type Part, type Section, unknown, type ViewName } from '@/lib/scorecards/series/views'

/** How sections and parts of a view are called, and where they stand on the page. */
export function useGroups(view: ViewName, scorecard: Scorecard) {
  const t = useTranslations('views')
  const names = new Map(subDimensionsOf(scorecard).map(({ id, name }) => [id, name]))
  const sectionName = ({ id }: Section): ReactNode => {
    if (id === unknown) return t('unknown', { view })
    if (view !== 'sdg') return t('section', { section: id })
    return (
      <>
        {t('goal', { goal: id })} <span lang="en">{goals[Number(id)]}</span>
      </>
    )
  }

  const partName = ({ id }: Part): ReactNode => {
    if (view !== 'sdg') return <span lang="en">{names.get(id) ?? id}</span>
    if (id === unknown) return t('unknown', { view })
    return id.includes('.') ? t('target', { target: id }) : t('wholeGoal')
  }

  /** What an SDG target asks for; nothing elsewhere. */
  const partText = ({ id }: Part): ReactNode =>
    view === 'sdg' && targets[id] ? (
      <p className="asks" lang="en">
        {targets[id]}
      </p>
    ) : null

  return { sectionName, partName, partText }
}

export const sectionAnchor = ({ id }: Section) => `g-${id}`
export const partAnchor = (section: Section, { id }: Part) => `g-${section.id}-${id}`
