import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SubmissionEvent, SubmissionState } from '@/lib/submissions/workflow'

export type SubmissionRow = {
  id: string
  city: { slug: string; name: string }
  year: number
  dueOn: Date
  state: SubmissionState
  values: number
  notApplicable: number
  inQuestion: number
}

/** A column of the caller's own. */
export type More = { head: string; cell: (row: SubmissionRow) => ReactNode }

/** Submissions with what is done, what is left and what can be done next. `total`: data points of the framework. */
export function SubmissionTable(props: {
  caption: string
  rows: SubmissionRow[]
  total: number
  events: (row: SubmissionRow) => SubmissionEvent[]
  button: (row: SubmissionRow, event: SubmissionEvent) => ReactNode
  more?: More
}) {
  const { caption, rows, total, events, button, more } = props
  const t = useTranslations('submissions')
  const format = useFormatter()
  return (
    <div className="scroll">
      <table className="list">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city')}</th>
            <th scope="col">{t('year')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('done')}</th>
            <th scope="col">{t('questions')}</th>
            <th scope="col">{t('due')}</th>
            {more && <th scope="col">{more.head}</th>}
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/cities/${row.city.slug}`}>
                  <span data-text="name">{row.city.name}</span>
                </a>
              </th>
              <td>
                <bdi>{row.year}</bdi>
              </td>
              <td>{t(`states.${row.state}`)}</td>
              <td>{t('of', { done: row.values + row.notApplicable, total })}</td>
              <td>{row.inQuestion}</td>
              <td>
                <bdi>{format.dateTime(row.dueOn, { dateStyle: 'medium', timeZone: 'UTC' })}</bdi>
              </td>
              {more && <td>{more.cell(row)}</td>}
              <td>
                {events(row).map((event) => (
                  <span key={event}>{button(row, event)}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
