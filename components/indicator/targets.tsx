import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { BenchmarkEntry, BenchmarkSet, Framework, Indicator } from '@/lib/frameworks/types'

/** What counts as 100 % of target, per data point and set, with who says so and how well it fits. */
export function Targets({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const t = useTranslations('indicator')
  const sets = [...framework.benchmarkSets.values()]
  return (
    <div className="scroll">
      <table className="targets">
        <thead>
          <tr>
            <th>{t('dataPoint')}</th>
            <th>{t('set')}</th>
            <th>{t('target')}</th>
            <th>{t('basis')}</th>
            <th>{t('fit')}</th>
            <th>{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.dataPoints.flatMap((dataPoint) =>
            sets.map((set) => {
              const entry = set.entries.get(dataPoint.key)
              return entry === undefined ? null : (
                <TargetRow key={`${dataPoint.key} ${set.id}`} name={dataPoint.name} set={set} entry={entry} />
              )
            }),
          )}
        </tbody>
      </table>
    </div>
  )
}

function TargetRow({ name, set, entry }: { name: string; set: BenchmarkSet; entry: BenchmarkEntry }) {
  const t = useTranslations('indicator')
  const w = useTranslations('working')
  const { target, numbers } = useFigures()
  const { benchmark, basis, fit, confidence, source } = entry
  return (
    <tr>
      <th scope="row" lang="en">
        {name}
      </th>
      <td>
        <span lang="en">{set.name}</span> <small>{t(set.official ? 'official' : 'reference')}</small>
      </td>
      {benchmark.kind === 'none' ? (
        <td colSpan={4}>{t.rich('noTarget', { reason: () => <span lang="en">{benchmark.reason}</span> })}</td>
      ) : (
        <>
          <td className="nowrap">
            <Num>{target(benchmark)}</Num>
            {'worst' in benchmark ? <small>{t('worst', { worst: numbers.plain(benchmark.worst) })}</small> : null}
          </td>
          <td lang="en">{basis}</td>
          <td>
            <span lang="en">{fit}</span> {confidence === null ? null : <small>{w('confidence', { confidence })}</small>}
          </td>
          <td lang="en">
            {source === null ? null : (
              <>
                <a href={source.url}>{source.title}</a>, {source.publisher}
                {source.year === null ? '' : `, ${source.year}`}
              </>
            )}
          </td>
        </>
      )}
    </tr>
  )
}
