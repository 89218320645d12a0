import { useTranslations } from 'next-intl'
import type { Group } from '@/lib/pilots/groups'

/** A programme or a country in a list: its name, which leads to it, and how many cities it has. */
export function GroupLink({ group, name }: { group: Group; name: string }) {
  const t = useTranslations('groups')
  return (
    <>
      <a href={`/groups/${group.slug}`}>
        <bdi {...('country' in group ? {} : { lang: '' })}>{name}</bdi>
      </a>{' '}
      <small>{t('citiesOf', { count: group.cities, invented: String('awaited' in group && group.fictional) })}</small>
    </>
  )
}
