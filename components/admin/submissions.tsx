import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { type Actionable, ActionableSubmissions, type Actions } from '@/components/submission/actionable'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'

/** Every submission with the moves an administrator may make, and the form that appoints an assessor. */
export function Submissions(props: {
  rows: Actionable[]
  total: number
  assessors: { id: string; name: string }[]
  actions: Actions
  appoint: FormAction
}) {
  const { rows, total, assessors, actions, appoint } = props
  const t = useTranslations('admin')
  const words = useRefusalWords()
  const open = rows.filter((row) => row.state === 'submitted' || row.state === 'in-review')
  return (
    <AdminSection place="submissions">
      <ActionableSubmissions caption={t('titles.submissions')} rows={rows} total={total} actions={actions} />
      <div className="narrow">
        <h2>{t('appoint')}</h2>
        <p>{t('appointHint')}</p>
        {open.length > 0 && (
          <CommandForm
            action={appoint}
            fields={[
              {
                name: 'submissionId',
                label: t('submission'),
                type: 'select',
                options: open.map(({ id, city, year }) => ({ value: id, label: `${city.name} ${year}` })),
              },
              {
                name: 'assessorId',
                label: t('assessor'),
                type: 'select',
                options: assessors.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
            submit={t('appoint')}
            words={words}
          />
        )}
      </div>
    </AdminSection>
  )
}
