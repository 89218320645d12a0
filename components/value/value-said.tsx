import { useFormatter, useTranslations } from 'next-intl'
import { useReview } from '@/components/scorecard/use-review'
import { Fact } from '@/components/ui/fact'
import { Mark } from '@/components/ui/mark'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'

/** Who says the value, where it comes from, and what an assessor made of it. The source is named even where its file is not public. */
export function Said({ scorecard, dataPoint }: { scorecard: Scorecard; dataPoint: DataPointView }) {
  const t = useTranslations('value')
  const qualities = useTranslations('quality')
  const { state, quality, source, note, review, referenceYear, overwritten, precision } = dataPoint
  const text = source.text ?? (source.url === null ? null : t('open'))
  const remarks = [overwritten ? t('overwritten') : null, precision === 'approximate' ? t('about') : null]
  return (
    <dl className="factlist">
      <Fact name={t('check')}>
        <Mark of={state} /> <Looked scorecard={scorecard} dataPoint={dataPoint} />
      </Fact>
      {review === undefined ? null : <Fact name={t('evidence')}>{t('evidenceText', { count: review.evidence })}</Fact>}
      <Fact name={t('source')}>
        {text === null ? (
          t('noSource')
        ) : (
          <span lang="">{source.url === null ? text : <a href={source.url}>{text}</a>}</span>
        )}
      </Fact>
      <Fact name={t('quality')}>{qualities(quality)}</Fact>
      {referenceYear === null ? null : <Fact name={t('year')}>{referenceYear}</Fact>}
      {note === null ? null : (
        <Fact name={t('note')}>
          <q lang="">{note}</q>
        </Fact>
      )}
      {remarks.some((remark) => remark !== null) ? (
        <Fact name={t('remarks')}>{remarks.filter((remark) => remark !== null).join(' ')}</Fact>
      ) : null}
    </dl>
  )
}

/** The verdict in words; of a transcription and of a figure nobody has looked at yet, that it is one. */
function Looked({ scorecard, dataPoint }: { scorecard: Scorecard; dataPoint: DataPointView }) {
  const t = useTranslations('value')
  const states = useTranslations('states.explained')
  const names = useTranslations('states.names')
  const format = useFormatter()
  const say = useReview()
  const { state, review } = dataPoint
  const on = format.dateTime(new Date(scorecard.publishedAt), { dateStyle: 'long' })
  if (state === 'transcribed') return t('transcribed', { date: on })
  if (review && (review.on !== null || review.questions > 0)) return say(state, review)
  return (
    <>
      <b>{names(state)}.</b> {states(state)}
    </>
  )
}
