import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminFrame } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import { type AssessorPart, assessorParts } from '@/lib/policy/policy'
import type { Qualification } from '@/lib/reviews/words'
import { isOver, type SubmissionKind, type SubmissionState } from '@/lib/submissions/workflow'
import { AssessorTag } from './assessor-tag'

type Assessor = { id: string; name: string; qualification: Qualification; open: number }
type Appointed = Assessor & { part: AssessorPart; declared: boolean; disabled: boolean }
type Hindered = Assessor & { hindrance: { kind: 'member' } | { kind: 'conflict'; reason: string } }

type Props = {
  head: { id: string; city: { name: string }; cycle: { year: number }; kind: SubmissionKind; state: SubmissionState }
  appointed: Appointed[]
  candidates: Assessor[]
  hindered: Hindered[]
  actions: { appoint: FormAction; dismiss: FormAction }
  /** Null where nothing is published that could be corrected. */
  correct: FormAction | null
}

/** Who reviews one submission, who else could, who may not and why; and the way to a correction of what is published. */
export function Appointment({ correct, ...props }: Props) {
  const t = useTranslations('admin.appointment')
  const states = useTranslations('submissions.states')
  const { head } = props
  return (
    <AdminFrame place="submissions">
      <h1>
        <span data-text="name">{head.city.name}</span> <bdi>{head.cycle.year}</bdi>{' '}
        <span className="tag">{states(head.state)}</span>
      </h1>
      <p>
        <a href={`/submissions/${head.id}/timeline`}>{t('timeline')}</a>
      </p>
      {head.kind === 'report' ? <Reviewers {...props} /> : <p className="stand">{t('transcription')}</p>}
      {correct && <Correction submissionId={head.id} action={correct} />}
    </AdminFrame>
  )
}

function Reviewers({ head, appointed, candidates, hindered, actions }: Omit<Props, 'correct'>) {
  const t = useTranslations('admin.appointment')
  const words = useRefusalWords()
  const closed = isOver(head.state)
  const supervised = appointed.filter(({ part, qualification }) => part === 'lead' && qualification === 'provisional')
  const hasSecond = appointed.some(({ part }) => part === 'second')
  return (
    <>
      <h2>{t('title')}</h2>
      {appointed.length === 0 && <p>{t('nobody')}</p>}
      <ul className="rows">
        {appointed.map((each) => (
          <li key={each.id}>
            <span>
              <AssessorTag of={each} />
              {each.disabled && t('disabled')}
            </span>
            {!closed && (
              <CommandForm
                action={actions.dismiss}
                hidden={{ submissionId: head.id, assessorId: each.id }}
                submit={t('dismiss')}
                about={t('dismissAbout', { name: each.name })}
                quiet
                words={words}
              />
            )}
          </li>
        ))}
      </ul>
      {!closed && !hasSecond && supervised.length > 0 && (
        <p className="told-of">{t('secondNeeded', { names: supervised.map(({ name }) => name).join(', ') })}</p>
      )}
      {!closed && candidates.length > 0 && (
        <Appoint submissionId={head.id} candidates={candidates} hasSecond={hasSecond} action={actions.appoint} />
      )}
      {!closed && candidates.length === 0 && <p>{t('nobodyElse')}</p>}
      {!closed && hindered.length > 0 && (
        <>
          <h2>{t('hindered')}</h2>
          <ul className="rows">
            {hindered.map(({ id, name, hindrance }) => (
              <li key={id}>
                <span>
                  <bdi data-text="name">{name}</bdi>: {t(hindrance.kind)}{' '}
                  {hindrance.kind === 'conflict' && <q data-text="name">{hindrance.reason}</q>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {closed && <p>{t(`closed.${head.state === 'published' ? 'published' : 'verified'}`)}</p>}
    </>
  )
}

function Appoint(props: { submissionId: string; candidates: Assessor[]; hasSecond: boolean; action: FormAction }) {
  const { submissionId, candidates, hasSecond, action } = props
  const t = useTranslations('admin.appointment')
  const parts = useTranslations('admin.parts')
  const qualifications = useTranslations('admin.qualifications')
  const words = useRefusalWords()
  const named = ({ name, qualification, open }: Assessor) =>
    t('candidate', { name, qualification: qualifications(qualification), open })
  const offered = assessorParts.filter((part) => part === 'lead' || !hasSecond)
  return (
    <div className="narrow">
      <h2>{t('appoint')}</h2>
      <CommandForm
        action={action}
        hidden={{ submissionId }}
        fields={[
          {
            name: 'assessorId',
            label: t('assessor'),
            type: 'select',
            options: candidates.map((each) => ({ value: each.id, label: named(each) })),
          },
          {
            name: 'part',
            label: t('part'),
            hint: t(hasSecond ? 'partHintTaken' : 'partHint'),
            type: 'select',
            options: offered.map((value) => ({ value, label: parts(value) })),
          },
        ]}
        submit={t('appoint')}
        words={words}
      />
    </div>
  )
}

function Correction({ submissionId, action }: { submissionId: string; action: FormAction }) {
  const t = useTranslations('admin.correction')
  const words = useRefusalWords()
  return (
    <div className="narrow">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <CommandForm
        action={action}
        hidden={{ submissionId }}
        fields={[{ name: 'note', label: t('note'), hint: t('noteHint'), type: 'textarea' }]}
        submit={t('open')}
        words={words}
      />
    </div>
  )
}
