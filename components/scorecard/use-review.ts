import { useFormatter, useTranslations } from 'next-intl'
import type { DataPointView } from '@/lib/scorecards/schema'
import type { Common } from '@/lib/scorecards/series/reviews'

/** Says how a value was looked at: the verdict and its day, at what depth, after how many questions. */
export function useReview() {
  const t = useTranslations('looked')
  const format = useFormatter()
  return (state: DataPointView['state'], { on, depth, questions }: Common): string => {
    const verdict = on === null ? 'none' : state === 'not-verified' ? 'refused' : 'verified'
    const date = on === null ? '' : format.dateTime(new Date(on), { dateStyle: 'long' })
    return t('text', { verdict, date, depth: depth ?? 'none', questions })
  }
}
