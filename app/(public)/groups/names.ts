import { getLocale, getTranslations } from 'next-intl/server'
import { countryNames } from '@/lib/i18n/countries'
import type { Group } from '@/lib/pilots/groups'

/** Names a group for the reader: a programme has a name of its own, a country one in every language. */
export async function getGroupName(): Promise<(group: Group) => string> {
  const t = await getTranslations('groups')
  const country = countryNames(await getLocale())
  return (group) => {
    if (!('country' in group)) return group.name
    return group.fictional ? t('invented') : country(group.country)
  }
}
