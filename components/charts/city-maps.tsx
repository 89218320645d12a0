import { useTranslations } from 'next-intl'
import { crowded, world } from '@/lib/cities/map'
import type { OnMap } from '@/lib/cities/squares'
import { CityMap, type MapDot } from './city-map'

/** The world with its cities, and beside it the part with most of them, where all are dots of their own. */
export function CityMaps({ dots, crowds }: OnMap<MapDot>) {
  const t = useTranslations('home')
  const part = crowds.length === 0 ? crowded(dots) : null
  return (
    <div className={part ? 'maps parted' : 'maps'}>
      <CityMap dots={dots} crowds={crowds} window={world} frame={part} label={t('mapWorld')} />
      {part ? <CityMap dots={dots} crowds={[]} window={part} label={t('mapPart')} /> : null}
    </div>
  )
}
