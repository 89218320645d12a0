import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { valueSlug } from '@/lib/reviews/address'
import { reasonCodes } from '@/lib/reviews/words'
import { DecideForm, type DecideWords } from './decide-form'
import type { ValueActions, ValueView } from './view'

/** What is decided on the value, and the form for it: the lead's, the blind reader's, or the settling of a difference. */
export function Decision({ view, actions }: { view: ValueView; actions: ValueActions }) {
  const { review, row, place, may, ways, show } = view
  const t = useTranslations('review.decide')
  const words = useDecideWords(view)
  const comparison = review.second?.comparisons?.find((each) => each.key === row.key)
  const { indicator, dataPoint } = place
  const reading = row.reading
  const here = valueSlug(indicator, dataPoint)
  const hidden = {
    submissionId: review.head.id,
    indicator: indicator.code,
    dataPoint: dataPoint.id,
    here,
    next: ways.waiting ?? '',
    show,
  }
  const hasValue = reading?.content.state === 'value' && reading.content.value !== null
  const isOpen = hasValue && (may.decide || may.readSecond)
  if (may.readSecond && hasValue && row.inSample)
    return (
      <section aria-labelledby="decide">
        <h3 id="decide">{t('yours')}</h3>
        <DecideForm
          action={actions.read}
          hidden={{ ...hidden, value: String(reading.content.value) }}
          verdicts={['verified', 'in-question', 'not-verified']}
          said={row.own}
          words={words}
        />
      </section>
    )
  if (may.decide && hasValue && comparison?.differs && !comparison.settled)
    return (
      <section aria-labelledby="decide">
        <h3 id="decide">{t('settle')}</h3>
        <Both view={view} />
        <DecideForm
          action={actions.settle}
          hidden={hidden}
          verdicts={['verified', 'not-verified']}
          said={{ verdict: comparison.lead, code: row.code, reason: reading.verificationReason }}
          settles
          words={words}
        />
      </section>
    )
  return (
    <section aria-labelledby="decide">
      <h3 id="decide">{t(isOpen && !comparison ? 'yours' : 'stands')}</h3>
      <Verdict view={view} />
      {comparison && <Both view={view} />}
      {isOpen && !comparison && (
        <DecideForm
          action={actions.decide}
          hidden={{ ...hidden, revision: String(reading.revision) }}
          verdicts={['verified', 'in-question', 'not-verified']}
          said={{ verdict: reading.verification, code: row.code, reason: reading.verificationReason }}
          words={words}
        />
      )}
      {isOpen && !comparison && reading.verification !== 'unreviewed' && (
        <Undo view={view} here={here} action={actions.undecide} />
      )}
      {!isOpen && <p className="xs dim">{t(hasValue ? `closed.${review.head.state}` : 'noValue')}</p>}
    </section>
  )
}

/** What is on record, by whom: also what somebody else decided while one was looking. */
function Verdict({ view }: { view: ValueView }) {
  const { row, decidedBy, review } = view
  const t = useTranslations('review')
  const verification = row.reading?.verification ?? 'unreviewed'
  if (review.blind || verification === 'unreviewed') return null
  return (
    <div className="verdict">
      <p>
        <b>{t(`verdicts.${verification}`)}</b>
        {decidedBy && (
          <>
            , <span lang="">{decidedBy}</span>
          </>
        )}
        {row.code && `, ${t(`codes.${row.code}`)}`}
      </p>
      {row.reading?.verificationReason && <p lang="">{row.reading.verificationReason}</p>}
    </div>
  )
}

/** What both readers have said, once both are done. */
function Both({ view }: { view: ValueView }) {
  const t = useTranslations('review')
  const comparison = view.review.second?.comparisons?.find((each) => each.key === view.row.key)
  if (!comparison) return null
  const { lead, second } = comparison
  return (
    <dl className="both">
      <dt>{t('second.head.lead')}</dt>
      <dd>{t(`verdicts.${lead}`)}</dd>
      <dt>{t('second.head.reader')}</dt>
      <dd>
        {t(`verdicts.${second.verdict}`)} {second.reason && <span lang="">{second.reason}</span>}
      </dd>
      {second.settlement !== null && (
        <>
          <dt>{t('second.head.settled')}</dt>
          <dd lang="">{second.settlement}</dd>
        </>
      )}
    </dl>
  )
}

function Undo({ view, here, action }: { view: ValueView; here: string; action: ValueActions['undecide'] }) {
  const t = useTranslations('review.after')
  const words = useRefusalWords()
  const { review, row, show } = view
  return (
    <span data-hotkey="u">
      <CommandForm
        action={action}
        hidden={{ submissionId: review.head.id, key: row.key, here, show }}
        submit={t('undo')}
        quiet
        words={words}
      />
    </span>
  )
}

function useDecideWords({ row, decidedBy, review }: ValueView): DecideWords {
  const t = useTranslations('review.decide')
  const all = useTranslations('review')
  const refusals = useRefusalWords()
  const verification = row.reading?.verification ?? 'unreviewed'
  const overtaken =
    verification === 'unreviewed' || review.blind
      ? t('changed')
      : t('overtaken', { by: decidedBy ?? t('somebody'), verdict: all(`verdicts.${verification}`) })
  return {
    refusals: { ...refusals, conflict: overtaken },
    legend: t('legend'),
    verdicts: {
      verified: [t('verified'), t('verifiedText')],
      'in-question': [t('ask'), t(review.blind ? 'askBlind' : 'askText')],
      'not-verified': [t('refuse'), t('refuseText')],
    },
    code: t('code'),
    codeHint: t('codeHint'),
    choose: t('choose'),
    codes: reasonCodes.map((code) => ({ value: code, label: all(`codes.${code}`) })),
    reason: {
      verified: t('reason.verified'),
      'in-question': t('reason.in-question'),
      'not-verified': t('reason.not-verified'),
    },
    settlement: t('settlement'),
    send: {
      verified: t('send.verified'),
      'in-question': t('send.in-question'),
      'not-verified': t('send.not-verified'),
      none: t('send.none'),
    },
    undo: t('canUndo'),
  }
}
