import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminFrame } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { ManagedProgramme } from '@/lib/pilots/groups'
import { useProgrammeFields } from './use-programme-fields'

type Props = {
  programme: ManagedProgramme
  cities: { id: string; name: string }[]
  actions: { edit: FormAction; put: FormAction; remove: FormAction }
}

/** One programme: its cities with the years they took part in, and what is said of it. */
export function Programme({ programme, cities, actions }: Props) {
  const t = useTranslations('admin')
  const of = useTranslations('admin.programme')
  const group = useTranslations('groups')
  const words = useRefusalWords()
  const { name, others } = useProgrammeFields(programme)
  return (
    <AdminFrame place="programmes">
      <h1 data-text="name">{programme.name}</h1>
      <p>
        <a href={`/groups/${programme.slug}`}>{of('page')}</a>
      </p>
      <h2>{t('cities')}</h2>
      {programme.cities.length === 0 ? (
        <p>{of('empty')}</p>
      ) : (
        <ul className="rows">
          {programme.cities.map((city) => (
            <li key={city.id}>
              <span>
                <span data-text="name">{city.name}</span>{' '}
                {group('years', { joined: String(city.joinedIn), left: String(city.leftIn ?? 'none') })}
              </span>
              <CommandForm
                action={actions.remove}
                hidden={{ programmeId: programme.id, cityId: city.id }}
                submit={of('remove')}
                about={of('removeAbout', { name: city.name })}
                quiet
                words={words}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="columns">
        <div>
          <h2>{of('put')}</h2>
          <CommandForm
            action={actions.put}
            hidden={{ programmeId: programme.id }}
            fields={[
              {
                name: 'cityId',
                label: t('city'),
                hint: of('putHint'),
                type: 'select',
                options: cities.map(({ id, name: label }) => ({ value: id, label })),
              },
              { name: 'joinedIn', label: of('joinedIn'), type: 'number' },
              { name: 'leftIn', label: of('leftIn'), hint: of('leftInHint'), type: 'number', optional: true },
            ]}
            submit={of('put')}
            words={words}
          />
        </div>
        <div>
          <h2>{of('edit')}</h2>
          <CommandForm
            action={actions.edit}
            hidden={{ programmeId: programme.id }}
            fields={[name, ...others]}
            submit={of('edit')}
            words={words}
          />
        </div>
      </div>
    </AdminFrame>
  )
}
