import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { ManagedProgramme } from '@/lib/pilots/groups'
import { useProgrammeFields } from './use-programme-fields'

/** The programmes on record, and the form that adds one. */
export function Programmes({ programmes, add }: { programmes: ManagedProgramme[]; add: FormAction }) {
  const t = useTranslations('admin')
  const of = useTranslations('admin.programme')
  const words = useRefusalWords()
  const fields = useProgrammeFields()
  return (
    <AdminSection place="programmes">
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('titles.programmes')}</caption>
          <thead>
            <tr>
              <th scope="col">{of('programme')}</th>
              <th scope="col">{of('since')}</th>
              <th scope="col">{t('cities')}</th>
            </tr>
          </thead>
          <tbody>
            {programmes.map(({ id, slug, name, since, cities }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/programmes/${slug}`} data-text="name">
                    {name}
                  </a>
                </th>
                <td>
                  <bdi>{since}</bdi>
                </td>
                <td>
                  <bdi>{cities.length}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{of('add')}</h2>
      <CommandForm
        action={add}
        fields={[fields.name, { name: 'slug', label: t('slug'), hint: of('slugHint'), type: 'text' }, ...fields.others]}
        submit={of('add')}
        words={words}
      />
    </AdminSection>
  )
}
