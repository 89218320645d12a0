import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/number'
import { asCell, asRow } from '@/components/ui/table-roles'
import type { DataPointView } from '@/lib/scorecards/schema'
import { workOut } from '@/lib/scorecards/series/working'
import { kindOf, useFigures } from './use-figures'

/**
 * What a number rests on: arithmetic, target, source, remarks. A native fold, so it opens without scripts. Names of inputs and
 * the full reference of a target stand once on the indicator's page, not a hundred times here.
 */
export function Working({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  return (
    <tr {...asRow} className="w">
      <td {...asCell} colSpan={8}>
        <details>
          <summary>{t('summary')}</summary>
          <Score dataPoint={dataPoint} />
          <Target dataPoint={dataPoint} />
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

/** Whose target it is, how far it can be trusted, and where it is told in full. */
function Target({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const { target } = useFigures()
  const { benchmark, benchmarkFit, benchmarkConfidence, benchmarkSource, slug } = dataPoint
  if (benchmark.kind === 'none')
    return (
      <p>
        <a href={`/indicators/${slug}#targets`}>{t('whyNone')}</a>
      </p>
    )
  const parts = [
    t('targetText', { target: target(benchmark), official: benchmarkFit?.startsWith('official') ? 'yes' : 'no' }),
    benchmarkConfidence === null ? null : t('confidence', { confidence: benchmarkConfidence }),
  ].filter((part) => part !== null)
  return (
    <p>
      {`${parts.join(', ')}. `}
      {benchmarkSource === null ? null : (
        <a href={`/indicators/${slug}#targets`} lang="en">
          {benchmarkSource.publisher.replace(/ *[,(].*$/, '')}
          {benchmarkSource.year === null ? null : ` ${benchmarkSource.year}`}
        </a>
      )}
    </p>
  )
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
