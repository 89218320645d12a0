import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { type More, type SubmissionRow, SubmissionTable } from '@/components/submission/submission-table'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { SubmissionEvent } from '@/lib/submissions/workflow'

export type Actionable = SubmissionRow & { events: SubmissionEvent[] }
export type Actions = Partial<Record<SubmissionEvent, FormAction>>

/** A list of submissions, each with a button for every move the person may make now. */
export function ActionableSubmissions(props: {
  caption: string
  rows: Actionable[]
  total: number
  actions: Actions
  more?: More
}) {
  const { caption, rows, total, actions, ...rest } = props
  const t = useTranslations('submissions')
  const words = useRefusalWords()
  const button = ({ id }: SubmissionRow, event: SubmissionEvent) => {
    const action = actions[event]
    return (
      action && (
        <CommandForm action={action} hidden={{ submissionId: id }} submit={t(`events.${event}`)} quiet words={words} />
      )
    )
  }
  const events = (row: SubmissionRow) => rows.find((each) => each.id === row.id)?.events ?? []
  return <SubmissionTable caption={caption} rows={rows} total={total} events={events} button={button} {...rest} />
}
