import { useTranslations } from 'next-intl'

/** The way to the challenges of readers, and how many wait for whoever looks. */
export function WaitingChallenges({ count }: { count: number }) {
  const t = useTranslations('challenge.list')
  return (
    <p className="waiting-challenges">
      <a href="/challenges">{count > 0 ? t('waiting', { count }) : t('all')}</a>
    </p>
  )
}
