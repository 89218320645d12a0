import { nameOfPlace } from '@/components/submission/places'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'

/** What a data point is called, by its key. */
export function nameOfKey(framework: Framework, key: string): string {
  const found = findDataPoint(framework, key)
  return found ? nameOfPlace({ indicator: found.indicator, point: found.dataPoint }) : key
}
