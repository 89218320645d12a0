import { useTranslations } from 'next-intl'
import type { Scorecard } from '@/lib/scorecards/schema'

/** Names the publication that another one is held against: "2024", "version 1 of 2025". */
export function useSince() {
  const t = useTranslations('changes')
  return ({ kind, before }: { kind: 'version' | 'year'; before: Scorecard }): string =>
    t('before', { kind, year: String(before.year), version: before.version })
}
