import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { Page } from '@/components/layout/page'
import { GroupPage } from '@/components/pilot/group-page'
import { addressOf, readChoice } from '@/lib/pilots/groups'
import { getGroup } from '@/lib/pilots/queries'
import { getGroupName } from '../names'

type Props = PageProps<'/groups/[slug]'>

/** Read once per request, though metadata and page both ask. */
const find = cache(async (slug: string, before: number | null, after: number | null) => {
  const found = (await getGroup(slug, { before, after })) ?? notFound()
  return { ...found, name: (await getGroupName())(found.group) }
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
