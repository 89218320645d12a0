import { getFramework } from '@/lib/frameworks/registry'
import type { Indicator } from '@/lib/frameworks/types'

export type Context = { params: Promise<{ indicator: string }> }

/** The indicator an address names; null when there is none. */
export async function findIndicator({ params }: Context): Promise<Indicator | null> {
  const { indicator } = await params
  return getFramework().indicators.find(({ slug }) => slug === indicator) ?? null
}
