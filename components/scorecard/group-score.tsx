import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import type { CategoryView } from '@/lib/scorecards/schema'
import { groupMark } from '@/lib/scorecards/series/standing'
import { useFigures } from './use-figures'

export type Group = Omit<CategoryView, 'number'>

/** The score of a group with its mark, and the word "provisional" below the coverage gate. Never drawn without coverage beside it. */
export function GroupScore({ group }: { group: Group }) {
  const t = useTranslations('coverage')
  const bands = useTranslations('bands')
  const { numbers } = useFigures()
  const mark = groupMark(group)
  if (mark === null || group.percent === null)
    return (
      <span className="score none">
        <Mark of="not-reported" /> {t('notScored')}
      </span>
    )
  return (
    <span className={group.provisional ? 'score pv' : 'score'}>
      <Mark of={mark} label={bands(mark)} />{' '}
      <bdi>
        <b>{numbers.percent(group.percent)}</b>
        {'\u00a0%'}
      </bdi>
      {group.provisional ? <small>{t('provisional')}</small> : null}
    </span>
  )
}

/** "12 of 14 reported, 9 verified". */
export function GroupCoverage({ group }: { group: Group }) {
  const t = useTranslations('coverage')
  const { reported, total, verified } = group
  return <>{t('group', { reported, total, verified })}</>
}

/** Where the score could still end, or nothing where it is settled. */
export function PossibleRange({ group }: { group: Group }) {
  const { numbers } = useFigures()
  if (group.possible === null || group.possible.low === group.possible.high) return null
  const { low, high } = group.possible
  return <Num>{`${numbers.percent(low)}–${numbers.percent(high)}\u00a0%`}</Num>
}
