import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { Framework } from '@/lib/frameworks/types'
import { slugOfKey } from '@/lib/reviews/address'
import type { Review } from '@/lib/reviews/types'
import { nameOfKey } from './names'

type Props = { review: Review; framework: Framework; at: string; mayUndo: boolean; undo: FormAction; show?: string }

/** What has just become of a value, as it stands now, and the way to take it back. */
export function AfterNotice({ review, framework, at, mayUndo, undo, show = '' }: Props) {
  const t = useTranslations('review.after')
  const words = useRefusalWords()
  const row = review.rows.find((each) => each.key === at)
  if (!row?.reading) return null
  const verdict = review.blind ? (row.own?.verdict ?? 'unreviewed') : row.reading.verification
  const name = nameOfKey(framework, at)
  const isClosed = review.second?.comparisons?.some(({ key }) => key === at) ?? false
  const mayTake = mayUndo && !review.blind && !isClosed && verdict !== 'unreviewed'
  const here = slugOfKey(framework, at) ?? ''
  return (
    <div className="after">
      <p data-announce tabIndex={-1}>
        {t(verdict === 'transcribed' ? 'verified' : verdict, { name })}
      </p>
      {mayTake && (
        <span data-hotkey="u">
          <CommandForm
            action={undo}
            hidden={{ submissionId: review.head.id, key: at, here, show }}
            submit={t('undo')}
            about={t('undoAbout', { name })}
            quiet
            words={words}
          />
        </span>
      )}
    </div>
  )
}
