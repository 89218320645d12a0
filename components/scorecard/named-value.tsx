import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import type { DataPointView } from '@/lib/scorecards/schema'
import { otherYear } from '@/lib/scorecards/series/highlights'
import { anchorOf, checkOf, type Placed } from '@/lib/scorecards/series/standing'
import { useFigures } from './use-figures'

/** A value in a sentence: name, figure, share of target, who stands behind it, and its year where it is another. */
export function NamedValue({ dataPoint, year }: { dataPoint: Placed; year: number }) {
  return (
    <li>
      <a href={`#${anchorOf(dataPoint)}`} lang="en">
        {dataPoint.name}
      </a>{' '}
      <Told view={dataPoint} year={year} />
    </li>
  )
}

/** The figure without its name: never without who stands behind it. */
export function Told({ view, year }: { view: DataPointView; year: number }) {
  const t = useTranslations('highlights')
  const states = useTranslations('states.names')
  const { numbers, value, target } = useFigures()
  const check = checkOf(view)
  const other = otherYear(view, year)
  return (
    <>
      <Num>{value(view) ?? '–'}</Num> {view.unit === 'yes/no' ? null : <span lang="en">{view.unit} </span>}
      {t('reached', { percent: numbers.percent(view.percent ?? 0), target: target(view.benchmark) })}
      {other === null ? null : ` ${t('ofYear', { year: String(other) })}`}{' '}
      {check === null ? null : <Mark of={check} label={states(check)} />}
    </>
  )
}
