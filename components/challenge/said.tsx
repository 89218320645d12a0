import { useTranslations } from 'next-intl'
import { Day } from '@/components/submission/day'
import { linkOf } from '@/lib/challenges/source'
import type { PublicChallenge } from '@/lib/challenges/types'

/** What a reader said, when, of which version, and with which source. */
export function Said({ of: { at, version, text, source } }: { of: PublicChallenge }) {
  const t = useTranslations('challenge')
  return (
    <>
      <p className="xs">
        {t.rich('by', { date: () => <Day of={at} /> })}, {t('ofVersion', { version })}
      </p>
      <ReaderText of={text} />
      <p>
        {t('sourceIs')} <ReaderSource of={source} />
      </p>
    </>
  )
}

/** What was answered, when, by which office. */
export function Answer({ of: { text, at, as } }: { of: NonNullable<PublicChallenge['answer']> }) {
  const t = useTranslations('challenge')
  return (
    <div className="reply">
      <p className="xs">{t.rich(`answered.${as}`, { date: () => <Day of={at} /> })}</p>
      <ReaderText of={text} />
    </div>
  )
}

/** What a reader or a city wrote, as text: every line of it, in whatever direction it runs. */
function ReaderText({ of: text }: { of: string }) {
  return (
    <blockquote className="said" lang="" dir="auto">
      {text}
    </blockquote>
  )
}

/** The source a reader names: a link that passes nothing on, or words. */
function ReaderSource({ of: source }: { of: string }) {
  const link = linkOf(source)
  return (
    <bdi lang="" className="from">
      {link === null ? (
        source
      ) : (
        <a href={link} rel="nofollow ugc noopener noreferrer">
          {link}
        </a>
      )}
    </bdi>
  )
}
