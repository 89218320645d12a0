import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { AuditEvent } from '@/lib/audit/events'

/** One thing that happened. `subject` is what it was done to, in words, where that is a part or a data point. */
export type Happened = {
  at: Date
  by: string | null
  type: AuditEvent['type']
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
          <li key={`${each.at.toISOString()} ${each.type} ${each.by} ${JSON.stringify(each.detail)}`}>
            <time dateTime={each.at.toISOString()}>
              <bdi>{format.dateTime(each.at, { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
            </time>
            <p>
              {each.by && <bdi lang="">{each.by}</bdi>} <Deed of={each} />
            </p>
          </li>
        ))}
      </ol>
    </Figure>
  )
}

function Deed({ of: { type, detail, subject } }: { of: Happened }) {
  const t = useTranslations('check.events')
  const named = { part: () => <span lang="en">{subject}</span>, point: () => <span lang="en">{subject}</span> }
  const number = (name: string) => Number(detail[name] ?? 0)
  switch (type) {
    case 'submission.started':
      return t('started')
    case 'submission.moved':
      return t(`moved.${String(detail.event) as Moved}`)
    case 'readings.saved': {
      const [readings, inputs] = [number('readings'), number('inputs')]
      const both = readings > 0 && inputs > 0 ? 'yes' : 'no'
      return t('saved', { readings, inputs, both, door: String(detail.door) })
    }
    case 'readings.decided':
      return t('decided', {
        verified: number('verified'),
        asked: number('asked'),
        notVerified: number('notVerified'),
      })
    case 'task.assigned':
    case 'task.removed':
    case 'evidence.added':
    case 'evidence.removed':
    case 'comment.written':
    case 'value.justified':
      return t.rich(plain[type], named)
    default:
      return t(type in plain ? plain[type as keyof typeof plain] : 'other')
  }
}

type Moved = Extract<AuditEvent, { type: 'submission.moved' }>['detail']['event']

/** Message keys cannot have dots. */
const plain = {
  'task.assigned': 'taskAssigned',
  'task.removed': 'taskRemoved',
  'evidence.added': 'evidenceAdded',
  'evidence.removed': 'evidenceRemoved',
  'comment.written': 'commentWritten',
  'value.justified': 'valueJustified',
  'invitation.sent': 'invited',
  'invitation.revoked': 'invitationRevoked',
  'invitation.accepted': 'invitationAccepted',
  'review.assigned': 'reviewAssigned',
  'review.conflict-declared': 'noInterest',
  'scorecard.published': 'published',
} as const
