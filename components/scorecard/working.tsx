import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/number'
import { asCell, asRow } from '@/components/ui/table-roles'
import type { DataPointView } from '@/lib/scorecards/schema'
import { type Common, ownReview } from '@/lib/scorecards/series/reviews'
import { workOut } from '@/lib/scorecards/series/working'
import { kindOf, useFigures } from './use-figures'
import { useReview } from './use-review'

/**
 * What a number rests on: arithmetic, review, source, remarks. A native fold, so it opens without scripts. Names of inputs
 * and the reference of the target stand on the value's own page, to which its name leads, not a hundred times here.
 */
export function Working({ dataPoint, common }: { dataPoint: DataPointView; common: Common | null }) {
  const t = useTranslations('working')
  return (
    <tr {...asRow} className="w">
      <td {...asCell} colSpan={8}>
        <details>
          <summary>{t('summary')}</summary>
          <Score dataPoint={dataPoint} />
          <Looked dataPoint={dataPoint} common={common} />
          <Origin dataPoint={dataPoint} />
        </details>
      </td>
    </tr>
  )
}

/** The arithmetic, line by line, from the same frozen figures. */
function Score({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const states = useTranslations('states')
  const { numbers } = useFigures()
  const { points, percent, unscored, inputs, overwritten, precision } = dataPoint
  const write = { ...numbers, figure: (value: number) => numbers.figure(value, kindOf(dataPoint)) }
  const lines = workOut(dataPoint, write).map(({ text }) => text)
  if (percent !== null && lines.length === 0) lines.push(`${numbers.percent(percent)}\u00a0%`)
  const remarks = [
    inputs.length === 0 ? t('finalOnly') : null,
    overwritten ? t('overwritten') : null,
    precision === 'approximate' ? t('about') : null,
  ].filter((remark) => remark !== null)
  return (
    <p>
      {lines.length > 0 ? <Num>{lines.join('; ')}</Num> : null}
      {points === null
        ? ` ${t('notScored', { reason: states(unscored ?? 'not-reported') })}`
        : ` → ${t('points', { points })}`}
      {remarks.length > 0 ? ` ${remarks.join(' ')}` : null}
    </p>
  )
}

/** How it was looked at, where that is not what is said of all values above the tables. */
function Looked({ dataPoint, common }: { dataPoint: DataPointView; common: Common | null }) {
  const say = useReview()
  const review = ownReview(dataPoint, common)
  return review ? <p>{say(dataPoint.state, review)}</p> : null
}

/** Where the value comes from, and what the city or the transcriber remarks. */
function Origin({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const { source, note } = dataPoint
  const text = source.text ?? (source.url === null ? null : t('open'))
  return (
    <p lang="">
      {source.url === null ? text : <a href={source.url}>{text}</a>}
      {note === null ? null : ` ${note}`}
    </p>
  )
}
