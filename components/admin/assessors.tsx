import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import { enoughSubmissions, type Qualification } from '@/lib/reviews/words'

type Assessor = {
  id: string
  name: string
  qualification: Qualification
  disabled: boolean
  open: number
  accepted: number
}

/** Who assesses, how much is in their hands, and the way from provisional to qualified. */
export function Assessors({ assessors, qualify }: { assessors: Assessor[]; qualify: FormAction }) {
  const t = useTranslations('admin')
  const words = useRefusalWords()
  return (
    <AdminSection place="assessors">
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('titles.assessors')}</caption>
          <thead>
            <tr>
              {(['name', 'qualification', 'open', 'accepted', 'action'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessors.map(({ id, name, qualification, disabled, open, accepted }) => (
              <tr key={id}>
                <th scope="row" data-text="name">
                  {name}
                </th>
                <td>
                  {t(`qualifications.${qualification}`)}
                  {disabled && `, ${t('disabled')}`}
                </td>
                <td>
                  <bdi>{open}</bdi>
                </td>
                <td>
                  <bdi>{accepted}</bdi>
                </td>
                <td>
                  {qualification === 'qualified' && '—'}
                  {qualification === 'provisional' &&
                    accepted < enoughSubmissions &&
                    t('notYet', { accepted, enough: enoughSubmissions })}
                  {qualification === 'provisional' && accepted >= enoughSubmissions && (
                    <CommandForm
                      action={qualify}
                      hidden={{ assessorId: id }}
                      submit={t('qualify', { name })}
                      quiet
                      words={words}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </AdminSection>
  )
}
