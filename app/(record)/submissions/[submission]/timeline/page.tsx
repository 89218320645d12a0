import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { dataPointChoices, linesOf } from '@/components/timeline/lines'
import { Timeline } from '@/components/timeline/timeline'
import { fold } from '@/lib/timeline/rows'
import { openTimeline } from './open-timeline'

type Props = PageProps<'/submissions/[submission]/timeline'>

const pageSize = 200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, cycle } = (await openTimeline((await params).submission, {})).submission
  const page = (await getTranslations('audit'))('title')
  return { title: (await getTranslations('submission'))('meta', { page, city: city.name, year: cycle.year }) }
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const opened = await openTimeline((await params).submission, await searchParams)
  const { actor, submission, framework, filter, people, list } = opened
  const rows = await list(pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <Timeline
        submission={submission}
        reader={actor.role}
        lines={linesOf(framework, fold(shown))}
        filter={filter}
        people={people}
        dataPoints={dataPointChoices(framework)}
        next={next}
      />
    </SignedInPage>
  )
}
