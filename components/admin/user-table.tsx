import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { MembershipRole, Role } from '@/lib/policy/policy'

type User = {
  id: string
  email: string
  name: string
  role: Role
  demo: boolean
  disabledAt: Date | null
  memberships: { role: MembershipRole; city: { name: string; slug: string } }[]
}

/** The admin's page: who has an account, and the switch that ends somebody's sessions at once. */
export function UserTable(props: { users: User[]; self: string; disable: FormAction; enable: FormAction }) {
  const { users, self, disable, enable } = props
  const t = useTranslations('admin')
  const words = useRefusalWords()
  return (
    <section className="section">
      <h1>{t('title')}</h1>
      <p className="stand">{t('standfirst')}</p>
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('email')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('cities')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('action')}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.id}>
                <th scope="row" data-text="name">
                  {user.name}
                </th>
                <td>
                  <bdi data-text="name">{user.email}</bdi>
                </td>
                <td>{t(`roles.${user.role}`)}</td>
                <td>
                  {user.memberships.map(({ city, role }) => (
                    <span key={city.slug} className="member">
                      <span data-text="name">{city.name}</span> ({t(`memberships.${role}`)})
                    </span>
                  ))}
                </td>
                <td>{t(user.disabledAt ? 'disabled' : user.demo ? 'demo' : 'active')}</td>
                <td>
                  {user.id !== self && (
                    <CommandForm
                      action={user.disabledAt ? enable : disable}
                      hidden={{ userId: user.id }}
                      submit={t(user.disabledAt ? 'enable' : 'disable', { name: user.name })}
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
    </section>
  )
}
