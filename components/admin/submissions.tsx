import { useTranslations } from 'next-intl'
import { AdminSection } from '@/components/admin/admin-section'
import { type Actionable, ActionableSubmissions, type Actions } from '@/components/submission/actionable'
import type { SubmissionKind } from '@/lib/submissions/workflow'
import { AssessorTag, type Tagged } from './assessor-tag'

type Row = Actionable & { kind: SubmissionKind; assessors: (Tagged & { id: string })[] }

/** Every submission with who reviews it and the moves an administrator may make. */
export function Submissions({ rows, total, actions }: { rows: Row[]; total: number; actions: Actions }) {
  const t = useTranslations('admin')
  const more = {
    head: t('assessors'),
    cell: ({ id }: { id: string }) => {
      const row = rows.find((each) => each.id === id)
      return row && <Reviewers row={row} />
    },
  }
  return (
    <AdminSection place="submissions">
      <ActionableSubmissions
        caption={t('titles.submissions')}
        rows={rows}
        total={total}
        actions={actions}
        more={more}
      />
    </AdminSection>
  )
}

function Reviewers({ row: { id, city, year, kind, assessors } }: { row: Row }) {
  const t = useTranslations('admin')
  const about = { city: city.name, year: String(year) }
  return (
    <>
      {assessors.map((each) => (
        <AssessorTag key={each.id} of={each} />
      ))}
      <a href={`/admin/submissions/${id}`} aria-label={t(`manage.${kind}About`, about)}>
        {t(`manage.${kind}`)}
      </a>
    </>
  )
}
