import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Num } from '@/components/ui/number'
import { asCell, asRow } from '@/components/ui/table-roles'
import type { DataPointView } from '@/lib/scorecards/schema'
import { workOut } from '@/lib/scorecards/series/working'
import { kindOf, useFigures } from './use-figures'

/** What a number rests on: arithmetic, target, source, quality and remarks. A native fold, so it opens without scripts. */
export function Working({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const q = useTranslations('quality')
  const states = useTranslations('states.explained')
  const { indicator, level, overwritten, note, quality, source, precision, inputs, state } = dataPoint
  return (
    <tr {...asRow} className="w">
      <td {...asCell} colSpan={8}>
        <details>
          <summary>{t('summary')}</summary>
          <dl>
            <Entry name={t('score')}>
              <Score dataPoint={dataPoint} />
            </Entry>
            <Entry name={t('inputs')}>
              {inputs.length === 0 ? t('finalOnly') : <Inputs dataPoint={dataPoint} />}
              {overwritten ? ` ${t('overwritten')}` : ''}
              {precision === 'approximate' ? ` ${t('about')}` : ''}
            </Entry>
            <Entry name={t('benchmark')}>
              <Target dataPoint={dataPoint} />
            </Entry>
            <Entry name={t('source')}>
              <span lang="">{source.text}</span> {source.url === null ? null : <a href={source.url}>{t('open')}</a>}
            </Entry>
            <Entry name={t('qualityCheck')}>
              {q(quality)}. {states(state)}
            </Entry>
            <Entry name={t('indicator')}>
              <span lang="en">{indicator}</span>, {t(level)}
            </Entry>
            {note === null ? null : (
              <Entry name={t('note')}>
                <span lang="">{note}</span>
              </Entry>
            )}
          </dl>
        </details>
      </td>
    </tr>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The arithmetic, line by line, from the same frozen figures. */
function Score({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const states = useTranslations('states')
  const { numbers } = useFigures()
  const { points, percent, unscored } = dataPoint
  if (points === null || percent === null) return `${t('notScored')}: ${states(unscored ?? 'not-reported')}`
  const write = { ...numbers, figure: (value: number) => numbers.figure(value, kindOf(dataPoint)) }
  const lines = workOut(dataPoint, write)
  const last = lines.at(-1)
  return (
    <>
      {lines.slice(0, -1).map(({ text }) => (
        <span key={text} className="line">
          <Num>{text}</Num>
        </span>
      ))}
      {last?.kind === 'percent'
        ? t.rich('line', { points, working: () => <Num>{last.text}</Num> })
        : t('direct', { percent: numbers.percent(percent), points })}
    </>
  )
}

function Inputs({ dataPoint }: { dataPoint: DataPointView }) {
  const { numbers } = useFigures()
  return dataPoint.inputs.map(({ key, name, unit, value }) => (
    <span key={key} className="line">
      <span lang="en">{name}</span>: <Num>{numbers.plain(value)}</Num> <span lang="en">{unit}</span>
    </span>
  ))
}

function Target({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('working')
  const { target, numbers } = useFigures()
  const { benchmark, benchmarkFit, benchmarkConfidence, benchmarkSource } = dataPoint
  if (benchmark.kind === 'none') return <span lang="en">{benchmark.reason}</span>
  const worst = 'worst' in benchmark ? `, ${t('worst', { worst: numbers.plain(benchmark.worst) })}` : ''
  const official = benchmarkFit?.startsWith('official') ? 'yes' : 'no'
  return (
    <>
      {t('targetText', { target: target(benchmark), official })}
      {worst}
      {benchmarkConfidence === null ? null : `, ${t('confidence', { confidence: benchmarkConfidence })}`}
      {benchmarkSource === null ? null : (
        <>
          {'. '}
          <a href={benchmarkSource.url} lang="en">
            {benchmarkSource.title}
          </a>
        </>
      )}
    </>
  )
}
