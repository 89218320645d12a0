import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { MembershipRole } from '@/lib/policy/policy'

type City = {
  id: string
  slug: string
  name: string
  country: string
  members: { id: string; name: string; role: MembershipRole }[]
}

/** Every city on record with who belongs to it; forms to add a city and to tie an official to one. */
export function Cities(props: {
  cities: City[]
  officials: { id: string; name: string }[]
  actions: { add: FormAction; join: FormAction }
}) {
  const { cities, officials, actions } = props
  const t = useTranslations('admin')
  const words = useRefusalWords()
  return (
    <AdminSection place="cities">
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('titles.cities')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('city')}</th>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('members')}</th>
            </tr>
          </thead>
          <tbody>
            {cities.map((city) => (
              <tr key={city.id}>
                <th scope="row">
                  <a href={`/cities/${city.slug}`} data-text="name">
                    {city.name}
                  </a>
                </th>
                <td data-text="name">{city.country}</td>
                <td>
                  {city.members.map((member) => (
                    <span key={member.id} className="member">
                      <span data-text="name">{member.name}</span> ({t(`memberships.${member.role}`)})
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="columns">
        <div>
          <h2>{t('addCity')}</h2>
          <CommandForm
            action={actions.add}
            fields={[
              { name: 'name', label: t('name'), type: 'text' },
              { name: 'slug', label: t('slug'), hint: t('slugHint'), type: 'text' },
              { name: 'country', label: t('country'), hint: t('countryHint'), type: 'text' },
              { name: 'latitude', label: t('latitude'), type: 'number', optional: true },
              { name: 'longitude', label: t('longitude'), type: 'number', optional: true },
              { name: 'population', label: t('population'), hint: t('populationHint'), type: 'number', optional: true },
              { name: 'populationYear', label: t('populationYear'), type: 'number', optional: true },
            ]}
            submit={t('addCity')}
            words={words}
          />
        </div>
        <div>
          <h2>{t('addMember')}</h2>
          <CommandForm
            action={actions.join}
            fields={[
              {
                name: 'userId',
                label: t('official'),
                type: 'select',
                options: officials.map(({ id, name }) => ({ value: id, label: name })),
              },
              {
                name: 'cityId',
                label: t('city'),
                type: 'select',
                options: cities.map(({ id, name }) => ({ value: id, label: name })),
              },
              {
                name: 'role',
                label: t('role'),
                type: 'select',
                options: (['coordinator', 'contributor'] as const).map((value) => ({
                  value,
                  label: t(`memberships.${value}`),
                })),
              },
            ]}
            submit={t('addMember')}
            words={words}
          />
        </div>
      </div>
    </AdminSection>
  )
}
