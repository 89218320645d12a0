import { useFormatter, useTranslations } from 'next-intl'
import type { Side } from '@/lib/comparisons/comparison'

/** How compared publications are named: the city, and its year where a city stands there more than once. */
export function useSides(sides: readonly Side[]) {
  const t = useTranslations('compare')
  const format = useFormatter()
  const nameOf = (side: Side): string => {
    const { city, year } = side.scorecard
    const alone = sides.filter((other) => other.scorecard.city.slug === city.slug).length < 2
    return alone ? city.name : t('nameOfYear', { city: city.name, year: String(year) })
  }
  const nameAt = (at: number): string => {
    const side = sides[at]
    return side ? nameOf(side) : ''
  }
  /** Names of several, as a list in a sentence. */
  const listAt = (places: readonly number[]) => <span lang="">{format.list(places.map(nameAt))}</span>
  return { nameOf, nameAt, listAt }
}
