import { useFormatter, useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'

type Cycle = { id: string; name: string; year: number; opensOn: Date; dueOn: Date; submissions: number }

/** The reporting cycles, and the form that opens the next one. */
export function Cycles({ cycles, open }: { cycles: Cycle[]; open: FormAction }) {
  const t = useTranslations('admin')
  const words = useRefusalWords()
  const format = useFormatter()
  const day = (date: Date) => <bdi>{format.dateTime(date, { dateStyle: 'medium', timeZone: 'UTC' })}</bdi>
  const next = String((cycles[0]?.year ?? 2025) + 1)
  return (
    <AdminSection place="cycles">
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('titles.cycles')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cycle')}</th>
              <th scope="col">{t('opensOn')}</th>
              <th scope="col">{t('dueOn')}</th>
              <th scope="col">{t('submissions')}</th>
            </tr>
          </thead>
          <tbody>
            {cycles.map((cycle) => (
              <tr key={cycle.id}>
                <th scope="row" data-text="name">
                  {cycle.name}
                </th>
                <td>{day(cycle.opensOn)}</td>
                <td>{day(cycle.dueOn)}</td>
                <td>
                  <bdi>{cycle.submissions}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="narrow">
        <h2>{t('openCycle')}</h2>
        <CommandForm
          action={open}
          fields={[
            { name: 'year', label: t('year'), type: 'number', value: next },
            { name: 'name', label: t('name'), type: 'text', value: `U4SSC ${next}` },
            { name: 'opensOn', label: t('opensOn'), type: 'date', value: `${next}-01-15` },
            { name: 'dueOn', label: t('dueOn'), type: 'date', value: `${next}-12-31` },
          ]}
          submit={t('openCycle')}
          words={words}
        />
      </div>
    </AdminSection>
  )
}
