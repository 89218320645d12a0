import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { AdminSection } from '@/components/admin/admin-section'
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
type Actions = { add: FormAction; disable: FormAction; enable: FormAction }

/** Who has an account, the switch that ends somebody's sessions at once, and the form for a new one. */
export function Accounts({ users, self, actions }: { users: User[]; self: string; actions: Actions }) {
  const t = useTranslations('admin')
  const words = useRefusalWords()
  return (
    <AdminSection place="accounts">
      <div className="scroll">
        <table className="list">
          <caption className="sr">{t('titles.accounts')}</caption>
          <thead>
            <tr>
              {(['name', 'email', 'role', 'cities', 'state', 'action'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
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
                      action={user.disabledAt ? actions.enable : actions.disable}
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
      <div className="narrow">
        <h2>{t('addUser')}</h2>
        <CommandForm
          action={actions.add}
          fields={[
            { name: 'name', label: t('name'), type: 'text', autoComplete: 'off' },
            { name: 'email', label: t('email'), type: 'email', autoComplete: 'off' },
            {
              name: 'role',
              label: t('role'),
              type: 'select',
              options: (['official', 'assessor', 'admin'] as const).map((value) => ({
                value,
                label: t(`roles.${value}`),
              })),
            },
            {
              name: 'password',
              label: t('password'),
              hint: t('passwordHint'),
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
          submit={t('addUser')}
          words={words}
        />
      </div>
    </AdminSection>
  )
}
