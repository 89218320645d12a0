import { useFormatter, useTranslations } from 'next-intl'
import { Day } from '@/components/submission/day'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { QueueHead, QueueRow } from '@/lib/reviews/queue'
import { DeclareForm } from './declare-form'
import { StackBar } from './stack-bar'

type Declared = Extract<QueueRow, { declared: true }>

/** What waits for an assessor: declarations first, then what is theirs to do, then what others have to do. */
export function ReviewQueue(props: { rows: QueueRow[]; isAdmin: boolean; declare: FormAction }) {
  const { rows, isAdmin, declare } = props
  const t = useTranslations('review')
  const undeclared = rows.filter((row) => !row.declared)
  const declared = rows.filter((row) => row.declared)
  const parts = {
    mine: declared.filter(({ waiting }) => waiting !== 'city' && waiting !== 'assignment'),
    city: declared.filter(({ waiting }) => waiting === 'city'),
    others: declared.filter(({ waiting }) => waiting === 'assignment'),
  }
  return (
    <div className="desk">
      <h1>{t('title')}</h1>
      <p className="stand">{t(isAdmin ? 'standAdmin' : 'standfirst', { count: rows.length })}</p>
      {rows.length === 0 && <p className="state">{t(isAdmin ? 'emptyAdmin' : 'empty')}</p>}
      {undeclared.length > 0 && (
        <Figure id="declare" title={t('queue.declare', { count: undeclared.length })} unit={t('queue.declareUnit')}>
          <ul className="queue">
            {undeclared.map((row) => (
              <li key={row.submissionId} id={`declare-${row.submissionId}`}>
                <Head row={row} />
                <DeclareForm submissionId={row.submissionId} city={row.city.name} year={row.year} action={declare} />
              </li>
            ))}
          </ul>
        </Figure>
      )}
      {(['mine', 'city', 'others'] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <Figure
              key={part}
              id={part}
              title={t(`queue.${isAdmin && part === 'mine' ? 'assessors' : part}`, { count: parts[part].length })}
              unit={part === 'mine' ? t('queue.unit') : undefined}
            >
              <ul className="queue">
                {parts[part].map((row) => (
                  <Waits key={row.submissionId} row={row} />
                ))}
              </ul>
            </Figure>
          ),
      )}
    </div>
  )
}

function Head({ row }: { row: QueueHead & { state?: Declared['state'] } }) {
  const t = useTranslations('review')
  const states = useTranslations('submissions.states')
  const { submissionId, city, year, dueOn, part, state } = row
  const name = (
    <>
      <span lang="">{city.name}</span> <bdi>{year}</bdi>
    </>
  )
  return (
    <header>
      <h3>{state ? <a href={`/review/${submissionId}`}>{name}</a> : name}</h3>
      <p className="tags">
        {state && <span className="tag">{states(state)}</span>}
        {part === 'second' && <span className="tag">{t('second.you')}</span>}
        {city.fictional && <span className="tag">{t('fictional')}</span>}
        <span className="due">{t.rich('due', { date: () => <Day of={dueOn} /> })}</span>
      </p>
    </header>
  )
}

function Waits({ row }: { row: Declared }) {
  const t = useTranslations('review')
  const { waiting, counts, part } = row
  const { values, decided, asked, answered } = counts
  const rest = values - decided - asked - answered
  return (
    <li>
      <Head row={row} />
      <p className="says">{t(part === 'second' ? 'waiting.second' : `waiting.${waiting}`, counts)}</p>
      <StackBar parts={{ decided, asked, answered, rest }} />
      <p className="xs dim">{t('queue.counts', counts)}</p>
      <Risk of={row.risk} />
    </li>
  )
}

/** What makes a review more work, or a report less sure: shares of its values. */
function Risk({ of }: { of: Declared['risk'] }) {
  const t = useTranslations('review.risk')
  const format = useFormatter()
  const kinds = ['warnings', 'overwritten', 'lowQuality', 'noEvidence'] as const
  return (
    <dl className="risk" aria-label={t('label')}>
      {kinds.map((kind) => {
        const share = of[kind]
        return (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>
              <bdi>{share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 0 })}</bdi>
              <svg className="bar" aria-hidden="true">
                <rect className="track" width="100%" height="100%" />
                {share !== null && share > 0 && <rect width={`${100 * Math.min(1, share)}%`} height="100%" />}
              </svg>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
