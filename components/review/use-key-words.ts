import { useTranslations } from 'next-intl'

/** The words of the keyboard's legend. */
export function useKeyWords() {
  const t = useTranslations('review.keys')
  return {
    label: t('label'),
    title: t('title'),
    all: t('all'),
    letters: t('letters'),
    use: t('use'),
    close: t('close'),
    next: t('next'),
    flagged: t('flagged'),
    verify: t('verify'),
    ask: t('ask'),
    refuse: t('refuse'),
    reason: t('reason'),
    undo: t('undo'),
    evidence: t('evidence'),
    send: t('send'),
  }
}
export type KeyWords = ReturnType<typeof useKeyWords>
