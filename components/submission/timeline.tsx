import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Role } from '@/lib/policy/policy'
import type { SubmissionEvent } from '@/lib/submissions/workflow'

/** One thing that happened. `subject` is what it was done to, in words, where that is a part or a data point. */
export type Happened = {
  at: Date
  by: { name: string; role: Role } | null
  type: keyof typeof plain | 'submission.started' | 'submission.moved' | 'readings.saved' | 'readings.decided'
  detail: Record<string, unknown>
  subject: string
}

/** Who did what and when, latest first. */
export function Timeline({ happened }: { happened: Happened[] }) {
  const t = useTranslations('check')
  const format = useFormatter()
  return (
    <Figure id="timeline" title={t('timeline')} unit={t('timelineUnit')}>
      <ol className="line">
        {happened.map((each) => (
          <li key={`${each.at.toISOString()} ${each.type} ${each.by?.name} ${JSON.stringify(each.detail)}`}>
            <time dateTime={each.at.toISOString()}>
              <bdi>{format.dateTime(each.at, { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
            </time>
            <p>
              <Doer of={each.by} /> <Deed of={each} />
            </p>
          </li>
        ))}
      </ol>
    </Figure>
  )
}

/** Officials are named; an assessor and an administrator act for their office. */
function Doer({ of }: { of: Happened['by'] }) {
  const t = useTranslations('check.doers')
  if (of?.role === 'official') return <bdi lang="">{of.name}</bdi>
  return <bdi>{t(of?.role ?? 'nobody')}</bdi>
}

function Deed({ of: { type, detail, subject } }: { of: Happened }) {
  const t = useTranslations('check.events')
  const number = (name: string) => Number(detail[name] ?? 0)
  const counts = { readings: number('readings'), inputs: number('inputs') }
  switch (type) {
    case 'submission.started':
      return t('started')
    case 'submission.moved':
      return (
        <>
          {t(`moved.${String(detail.event) as SubmissionEvent}`)}
          {typeof detail.reason === 'string' && <q lang="">{detail.reason}</q>}
        </>
      )
    case 'readings.saved': {
      const both = counts.readings > 0 && counts.inputs > 0 ? 'yes' : 'no'
      return t('saved', { ...counts, both, door: String(detail.door) })
    }
    case 'readings.decided':
      return t('decided', { verified: number('verified'), asked: number('asked'), notVerified: number('notVerified') })
    default:
      return t.rich(plain[type], { subject: () => <span lang="en">{subject}</span> })
  }
}

/** The message of an event that needs no more than what it was done to. */
const plain = {
  'task.assigned': 'taskAssigned',
  'task.removed': 'taskRemoved',
  'evidence.added': 'evidenceAdded',
  'evidence.removed': 'evidenceRemoved',
  'comment.written': 'commentWritten',
  'value.justified': 'valueJustified',
  'question.answered': 'questionAnswered',
  'sheet.imported': 'imported',
  'sheet.undone': 'importUndone',
  'scorecard.published': 'published',
} as const
