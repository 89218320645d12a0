import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { GroupList } from '@/components/pilot/group-list'
import { listCountries, listProgrammes } from '@/lib/pilots/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('groups'))('title') })

export default async function Groups() {
  return (
    <Page current="cities">
      <GroupList programmes={await listProgrammes()} countries={await listCountries()} />
    </Page>
  )
}
