import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import type { BenchmarkEntry, BenchmarkSet, Framework, Indicator } from '@/lib/frameworks/types'

/** What counts as 100 % of target, per data point and set, with who says so and how well it fits. */
export function Targets({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const t = useTranslations('indicator')
  const sets = [...framework.benchmarkSets.values()]
  return (
    <div className="scroll">
      <table className="targets lined" {...asTable}>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            {(['dataPoint', 'set', 'target', 'basis', 'fit', 'source'] as const).map((head) => (
              <th key={head} {...asColumnHead}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...asRowGroup}>
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
    <tr {...asRow}>
      <th {...asRowHead} scope="row" lang="en">
        {name}
      </th>
      <td {...asCell}>
        <span lang="en">{set.name}</span> <small>{t(set.official ? 'official' : 'reference')}</small>
      </td>
      {benchmark.kind === 'none' ? (
        <td {...asCell} colSpan={4}>
          {t.rich('noTarget', { reason: () => <span lang="en">{benchmark.reason}</span> })}
        </td>
      ) : (
        <>
          <td {...asCell} className="nowrap">
            <i className="ph">{t('target')}</i> <Num>{target(benchmark)}</Num>
            {'worst' in benchmark ? <small>{t('worst', { worst: numbers.plain(benchmark.worst) })}</small> : null}
          </td>
          <td {...asCell}>
            <i className="ph">{t('basis')}</i> <span lang="en">{basis}</span>
          </td>
          <td {...asCell}>
            <i className="ph">{t('fit')}</i> <span lang="en">{fit}</span>{' '}
            {confidence === null ? null : <small>{w('confidence', { confidence })}</small>}
          </td>
          <td {...asCell}>
            {source === null ? null : (
              <>
                <i className="ph">{t('source')}</i>{' '}
                <span lang="en">
                  <a href={source.url}>{source.title}</a>, {source.publisher}
                  {source.year === null ? '' : `, ${source.year}`}
                </span>
              </>
            )}
          </td>
        </>
      )}
    </tr>
  )
}
