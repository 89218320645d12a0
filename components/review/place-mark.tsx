import { useTranslations } from 'next-intl'
import { Icon } from '@/components/entry/icons'
import { Mark } from '@/components/ui/mark'
import type { Place } from '@/lib/reviews/walk'

const marks = {
  'to-review': 'reported',
  asked: 'in-question',
  verified: 'verified',
  'not-verified': 'not-verified',
  'not-reported': 'not-reported',
  'not-applicable': 'not-applicable',
} as const

/** How a value stands in the review, as a mark with its name. */
export function PlaceMark({ of }: { of: Place }) {
  const t = useTranslations('review.places')
  return of === 'answered' ? <Icon of="again" label={t(of)} /> : <Mark of={marks[of]} label={t(of)} />
}
