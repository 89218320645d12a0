import { useTranslations } from 'next-intl'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { WhatChanged } from '@/lib/scorecards/what-changed'

/** Against which publication another one is held, and what differs. */
export type Comparison = { kind: 'version' | 'year'; before: Scorecard; changed: WhatChanged }

/** Names the publication that another one is held against: "2024", "version 1 of 2025". */
export function useSince() {
  const t = useTranslations('changes')
  return ({ kind, before }: Comparison): string =>
    t('before', { kind, year: String(before.year), version: before.version })
}
