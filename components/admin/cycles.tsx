import { useFormatter, useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'

type Cycle = {
  id: string
  name: string
  year: number
  opensOn: Date
  dueOn: Date
  submissions: number
  secondShare: number
  begun: boolean
}

/** The reporting cycles with the share a second reader looks at, and the form that opens the next one. */
export function Cycles(props: { cycles: Cycle[]; open: FormAction; changeShare: FormAction }) {
  const { cycles, open, changeShare } = props
  const t = useTranslations('admin')
  const words = useRefusalWords()
  const format = useFormatter()
  const day = (date: Date) => <bdi>{format.dateTime(date, { dateStyle: 'medium', timeZone: 'UTC' })}</bdi>
  const waiting = cycles.filter((cycle) => !cycle.begun)
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
              <th scope="col">{t('secondShare')}</th>
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
                <td>{t('share', { share: cycle.secondShare })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="columns">
        <div>
          <h2>{t('openCycle')}</h2>
          <CommandForm
            action={open}
            fields={[
              { name: 'year', label: t('year'), type: 'number', value: next },
              { name: 'name', label: t('name'), type: 'text', value: `U4SSC ${next}` },
              { name: 'opensOn', label: t('opensOn'), type: 'date', value: `${next}-01-15` },
              { name: 'dueOn', label: t('dueOn'), type: 'date', value: `${next}-12-31` },
              { name: 'secondShare', label: t('sharePercent'), hint: t('shareHint'), type: 'number', value: '10' },
            ]}
            submit={t('openCycle')}
            words={words}
          />
        </div>
        {waiting.length > 0 && (
          <div>
            <h2>{t('changeShare')}</h2>
            <CommandForm
              action={changeShare}
              fields={[
                {
                  name: 'cycleId',
                  label: t('cycle'),
                  hint: t('cycleHint'),
                  type: 'select',
                  options: waiting.map(({ id, name }) => ({ value: id, label: name })),
                },
                { name: 'secondShare', label: t('sharePercent'), hint: t('shareHint'), type: 'number' },
              ]}
              submit={t('changeShare')}
              words={words}
            />
          </div>
        )}
      </div>
    </AdminSection>
  )
}
