import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/layout/crumbs'
import { useCountry } from '@/components/scorecard/use-country'
import type { Group } from '@/lib/pilots/groups'

/** The countries with a published city, each with the way to its cities side by side. */
export function GroupList({ groups }: { groups: readonly Group[] }) {
  const t = useTranslations('groups')
  const site = useTranslations('site')
  const country = useCountry()
  const named = groups
    .map((group) => ({ ...group, name: group.fictional ? t('invented') : country(group) }))
    .sort((a, b) => Number(a.fictional) - Number(b.fictional) || a.name.localeCompare(b.name))
  return (
    <>
      <Crumbs above={[{ href: '/cities', text: site('cities') }]} here={t('title')} />
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <p className="stand">{t('stand')}</p>
      </header>
      <ul className="group-list">
        {named.map(({ slug, name, cities }) => (
          <li key={slug}>
            <a href={`/groups/${slug}`}>
              <bdi>{name}</bdi>
            </a>{' '}
            <small>{t('cities', { count: cities })}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
