import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { ReviewOverview } from '@/components/review/overview'
import { can } from '@/lib/policy/policy'
import { findValue } from '@/lib/reviews/address'
import { isShow } from '@/lib/reviews/walk'
import { availableEvents } from '@/lib/submissions/workflow'
import { takeUpReview } from '../actions'
import { acceptValues, endReview, publishReview, sendBack, undecideValue, undecideValues } from './actions'
import { openReview } from './open-review'

type Props = PageProps<'/review/[submission]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id } = await params
  const { city, cycle } = (await openReview(id, `/review/${id}`)).review.head
  return { title: (await getTranslations('review'))('meta', { city: city.name, year: String(cycle.year) }) }
}

export default async function ReviewOverviewPage({ params, searchParams }: Props) {
  const [{ submission: id }, { show, after, together }] = [await params, await searchParams]
  const { actor, review, framework, steps, may } = await openReview(id, `/review/${id}`)
  const { kind, state, resource, city } = review.head
  const done = typeof after === 'string' ? findValue(framework, after) : null
  return (
    <SignedInPage
      actor={actor}
      signOut={signOut}
      ribbon={city.fictional ? <FictionalRibbon city={city.name} /> : undefined}
    >
      <ReviewOverview
        review={review}
        framework={framework}
        steps={steps}
        show={isShow(show) ? show : 'all'}
        events={availableEvents(kind, state, (needs) => can(actor, needs, resource))}
        mayDecide={may.decide}
        after={done?.dataPoint.key ?? null}
        together={typeof together === 'string' ? together : null}
        actions={{
          takeUp: takeUpReview,
          accept: acceptValues,
          undecide: undecideValue,
          undecideMany: undecideValues,
          sendBack,
          complete: endReview,
          publish: publishReview,
        }}
      />
    </SignedInPage>
  )
}
