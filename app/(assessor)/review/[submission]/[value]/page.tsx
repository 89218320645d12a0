import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nameOfKey } from '@/components/review/names'
import { ValuePage } from '@/components/review/value-page'
import { findValue, slugOfKey } from '@/lib/reviews/address'
import { listPublishedYears } from '@/lib/reviews/queries/trend'
import { talkOf } from '@/lib/reviews/talk'
import { isShow, waysFrom } from '@/lib/reviews/walk'
import { listHistory } from '@/lib/submissions/queries/history'
import { decideValue, readValue, sayComment, settleValue, undecideValue } from '../actions'
import { openReview } from '../open-review'

type Props = PageProps<'/review/[submission]/[value]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id, value } = await params
  const { review, framework } = await openReview(id, `/review/${id}/${value}`)
  const found = findValue(framework, value)
  const name = found ? nameOfKey(framework, found.dataPoint.key) : ''
  const { city, cycle } = review.head
  return { title: (await getTranslations('review'))('metaValue', { name, city: city.name, year: String(cycle.year) }) }
}

export default async function ReviewValuePage({ params, searchParams }: Props) {
  const [{ submission: id, value }, sought] = [await params, await searchParams]
  const { review, framework, steps, may } = await openReview(id, `/review/${id}/${value}`)
  const place = findValue(framework, value) ?? notFound()
  const { key } = place.dataPoint
  const row = review.rows.find((each) => each.key === key)
  // A second reader who is not done has the values of the sample before them, and no others.
  if (!row || !steps.some((step) => step.key === key)) notFound()
  const { city, cycle } = review.head
  const about = { cityId: city.id, indicator: place.indicator.code, dataPoint: place.dataPoint.id, before: cycle.year }
  const [years, history] = await Promise.all([
    listPublishedYears(about),
    review.blind ? [] : listHistory(id, place.dataPoint, place.indicator.code),
  ])
  const show = isShow(sought.show) ? sought.show : 'all'
  const ways = waysFrom(steps, key, show)
  const slug = (of: string | null) => of && slugOfKey(framework, of)
  const after = typeof sought.after === 'string' ? findValue(framework, sought.after) : null
  return (
    <ValuePage
      view={{
        review,
        framework,
        place,
        row,
        steps,
        show,
        ways: {
          previous: slug(ways.previous),
          next: slug(ways.next),
          flagged: slug(ways.flagged),
          waiting: slug(ways.waiting),
        },
        years,
        talk: talkOf({ history, comments: row.comments, evidence: row.evidence }),
        decidedBy: history.find((each) => each.door === 'review')?.by ?? null,
        may,
        after: after?.dataPoint.key ?? null,
      }}
      actions={{
        decide: decideValue,
        read: readValue,
        settle: settleValue,
        undecide: undecideValue,
        comment: sayComment,
      }}
    />
  )
}
