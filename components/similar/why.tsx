import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Facts, type Similar, type Trait, traitsOf, type Weights } from '@/lib/comparisons/similar'
import { numbersFor } from '@/lib/i18n/numbers'

/** What makes a city near, in words; what is on record of one of the two only is said to be unknown. */
export function Why({ city, other, weights }: { city: Facts; other: Similar; weights: Weights }) {
  const t = useTranslations('similar.reasons')
  const numbers = numbersFor(useLocale())
  const say = (trait: Trait): ReactNode => {
    if (other.by[trait] === null) return t('unknown', { trait })
    switch (trait) {
      case 'population':
      case 'income':
      case 'density':
        return t(trait, { times: numbers.figure((other[trait] ?? 0) / (city[trait] ?? 1), 'about') })
      case 'place':
        return t('place', { kilometres: numbers.count(other.kilometres ?? 0) })
      case 'climate': {
        const apart = Math.abs(Math.abs(other.latitude ?? 0) - Math.abs(city.latitude ?? 0))
        return t('climate', { degrees: numbers.count(apart) })
      }
      case 'country':
        return t('country', { same: String(other.country === city.country) })
    }
  }
  return (
    <ul className="why">
      {traitsOf(city)
        .filter((trait) => weights[trait] > 0)
        .map((trait) => (
          <li key={trait}>{say(trait)}</li>
        ))}
    </ul>
  )
}
