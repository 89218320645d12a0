import { useTranslations } from 'next-intl'
import { Brand } from '@/components/layout/brand'
import type { Closed, Sheet } from '@/lib/submissions/sheet'
import { nextCategory, type Rail } from '@/lib/submissions/sheet-rail'
import type { SubmissionState } from '@/lib/submissions/workflow'
import { Icon } from './icons'

type Submission = { id: string; city: { name: string }; cycle: { year: number }; state: SubmissionState }

/** Whose sheet this is, of which year, and how far the submission is. */
export function SheetHead({ submission }: { submission: Submission }) {
  const t = useTranslations('entry')
  const site = useTranslations('site')
  const states = useTranslations('submissions.states')
  const { id, city, cycle, state } = submission
  return (
    <>
      <Brand name={site('name')} />
      <p className="who">
        <a href={`/workspace/${id}`}>
          <b data-text="name" lang="">
            {city.name}
          </b>{' '}
          <span className="dim">{t('edition', { year: cycle.year })}</span>
        </a>{' '}
        <span className="tag">{states(state)}</span>
      </p>
    </>
  )
}

/** The ways to the other pages of the submission. */
export function SheetActs({ id }: { id: string }) {
  const t = useTranslations('entry.acts')
  return (
    <nav className="bench-acts" aria-label={t('label')}>
      <a className="btn text" href={`/workspace/${id}/spreadsheet`}>
        <Icon of="down" /> {t('spreadsheet')}
      </a>
      <a className="btn main" href={`/workspace/${id}/check`}>
        {t('check')}
      </a>
    </nav>
  )
}

/** The category with its place in the tree, who has it, and why it cannot be filled in where it cannot. */
export function SheetTitle(props: { sheet: Sheet; state: SubmissionState; holders: string[] }) {
  const { sheet, state, holders } = props
  const t = useTranslations('entry')
  const states = useTranslations('submissions.states')
  const { category, rows } = sheet
  const reasons = rows.flatMap((row) => row.closed ?? [])
  const closed: Closed | undefined = reasons.length === rows.length ? reasons[0] : undefined
  return (
    <header className="cathead">
      <h1 lang="en">{category.name}</h1>
      <p className="xs dim">
        {t('category', { number: category.number, of: category.of, path: category.path })}
        {holders.length > 0 && ` · ${t('holders', { names: holders.join(', ') })}`}
      </p>
      {closed && (
        <p className="msg why">
          <Icon of="lock" /> {closed === 'state' ? t('closed.state', { state: states(state) }) : t(`closed.${closed}`)}
        </p>
      )}
      <noscript>
        <p className="msg why">{t('noScript')}</p>
      </noscript>
    </header>
  )
}

/** On to the next category that still lacks answers. */
export function SheetNext({ id, rail, current }: { id: string; rail: Rail; current: string }) {
  const t = useTranslations('entry')
  const next = nextCategory(rail, current)
  if (!next) return null
  return (
    <p className="nextcat">
      <a href={`/workspace/${id}/${next.id}`}>
        <Icon of="next" /> {t('next', { category: next.name })}{' '}
        <span className="dimmer">{t('nextCount', { done: next.done, total: next.total })}</span>
      </a>
    </p>
  )
}
