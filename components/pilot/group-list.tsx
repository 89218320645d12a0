import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/layout/crumbs'
import { useCountry } from '@/components/scorecard/use-country'
import type { Country, Group, Programme } from '@/lib/pilots/groups'
import { GroupLink } from './group-link'

/** The programmes and the countries with a published city, each with the way to its cities side by side. */
export function GroupList({ programmes, countries }: { programmes: Programme[]; countries: Country[] }) {
  const t = useTranslations('groups')
  const site = useTranslations('site')
  const country = useCountry()
  const named = countries
    .map((group) => ({ ...group, name: group.fictional ? t('invented') : country(group) }))
    .sort((a, b) => Number(a.fictional) - Number(b.fictional) || a.name.localeCompare(b.name))
  return (
    <>
      <Crumbs above={[{ href: '/cities', text: site('cities') }]} here={t('title')} />
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <p className="stand">{t('stand')}</p>
      </header>
      <List title={t('programmes')} groups={programmes} />
      <List title={t('countries')} groups={named} />
    </>
  )
}

function List({ title, groups }: { title: string; groups: (Group & { name: string })[] }) {
  if (groups.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul className="group-list">
        {groups.map((group) => (
          <li key={group.slug}>
            <GroupLink group={group} name={group.name} />
          </li>
        ))}
      </ul>
    </>
  )
}
