import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Scorecard } from '@/lib/scorecards/schema'

const marks = { verified: 'verified', transcribed: 'transcribed', provisional: 'reported' } as const

/** What a publication rests on: verified here, transcribed from the issuer's report, or provisional. Mark and words. */
export function Basis({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('basis')
  const { basis, basisNote, coverage } = scorecard
  const { verified, reported } = coverage
  return (
    <p className="basis">
      <Mark of={marks[basis]} />
      <span>
        <b>{t(basis)}.</b> {t(`${basis}Text`, { verified, reported })}
        {basisNote ? (
          <>
            {' '}
            <span lang="">{basisNote}</span>
          </>
        ) : null}
      </span>
    </p>
  )
}
