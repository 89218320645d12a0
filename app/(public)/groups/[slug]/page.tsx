import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { GroupPage } from '@/components/pilot/group-page'
import { formatLocale } from '@/lib/i18n/locales'
import { addressOf, readChoice } from '@/lib/pilots/groups'
import { getGroup } from '@/lib/pilots/queries'

type Props = PageProps<'/groups/[slug]'>

/** Read once per request, though metadata and page both ask. */
const find = cache(async (slug: string, before: number | null, after: number | null) => {
  const found = (await getGroup(slug, { before, after })) ?? notFound()
  const { group } = found
  if (!('country' in group)) return { ...found, name: group.name }
  const names = new Intl.DisplayNames([formatLocale(await getLocale())], { type: 'region', fallback: 'code' })
  const t = await getTranslations('groups')
  return { ...found, name: group.fictional ? t('invented') : (names.of(group.country) ?? group.country) }
})

async function request({ params, searchParams }: Props) {
  const choice = readChoice(await searchParams)
  return { choice, found: await find((await params).slug, choice.before, choice.after) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { choice, found } = await request(props)
  const { name, group } = found
  const at = (ending: string) => addressOf(group.slug, choice, ending)
  return {
    title: 'country' in group ? (await getTranslations('groups'))('heading', { name }) : name,
    alternates: { types: { 'text/csv': at('.csv'), 'application/json': at('.json') } },
  }
}

export default async function Group(props: Props) {
  const { choice, found } = await request(props)
  return (
    <Page current="cities" {...(found.group.fictional ? { ribbon: <FictionalRibbon city={null} /> } : {})}>
      <GroupPage {...found} choice={choice} />
    </Page>
  )
}
