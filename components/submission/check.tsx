import { useTranslations } from 'next-intl'
import { Events } from '@/components/timeline/events'
import type { Line } from '@/components/timeline/lines'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import { type Completeness, mostNotReported } from '@/lib/submissions/completeness'
import type { Reach } from '@/lib/submissions/reach'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import { type Explained, FindingList } from './finding-list'
import { Gaps } from './gaps'
import { type Question, Questions } from './questions'
import { ReachTable } from './reach-table'
import { type Heading, SubmissionHead } from './submission-head'
import { SubmitBox } from './submit-box'

export type CheckProps = {
  submission: Heading
  gaps: Completeness
  questions: Question[]
  findings: Explained[]
  names: { lastYear: number; dataPoints: ReadonlyMap<string, string>; inputs: ReadonlyMap<string, string> }
  unreported: { none: number; of: number }
  reach: Reach[]
  gate: number
  events: SubmissionEvent[]
  happened: Line[]
  actions: { submit: FormAction; withdraw: FormAction; justify: FormAction; answer: FormAction }
}

/** What a submission still lacks, what the checks say, what submitting means, and what has happened so far. */
export function Check(props: CheckProps) {
  const { submission, gaps, questions, findings, names, unreported, reach, gate, events, happened, actions } = props
  const t = useTranslations('check')
  const { missing, without, reported, total, coreReported, coreTotal } = gaps
  const unexplained = findings.filter((each) => each.said === null).length
  const bare = without.quality.length + without.source.length + without.referenceYear.length
  const open = missing.core.length + missing.advanced.length + unexplained + bare + questions.length
  const share = unreported.none / Math.max(1, unreported.of)
  const share100 = { percent: Math.round(100 * share), limit: 100 * mostNotReported }
  return (
    <div className="desk">
      <SubmissionHead submission={submission} place="check" />
      <p className="stand">{t('stand', { reported, total, coreReported, coreTotal, open })}</p>
      <p className={share > mostNotReported ? 'state asked' : 'state'}>
        {t(share > mostNotReported ? 'tooMany' : 'enough', share100)}
      </p>
      <Questions submissionId={submission.id} questions={questions} answer={actions.answer} />
      <FindingList submissionId={submission.id} findings={findings} names={names} justify={actions.justify} />
      <Gaps submissionId={submission.id} gaps={gaps} />
      <ReachTable reach={reach} gate={gate} />
      <SubmitBox submission={submission} events={events} actions={actions} />
      <Figure
        id="timeline"
        title={t('timeline')}
        unit={t('timelineUnit')}
        source={<a href={`/submissions/${submission.id}/timeline`}>{t('wholeTimeline')}</a>}
      >
        <Events lines={happened} />
      </Figure>
    </div>
  )
}
