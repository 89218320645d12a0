import { useTranslations } from 'next-intl'
import type { RefusalWords } from '@/components/ui/command-form'

/** What a form says for each kind of refusal. */
export function useRefusalWords(): RefusalWords {
  const t = useTranslations('refusals')
  return { 'not-found': t('not-found'), forbidden: t('forbidden'), invalid: t('invalid'), conflict: t('conflict') }
}
