import { useFormatter, useTranslations } from 'next-intl'
import { leftOf, type PersonLeft, type Progress } from '@/lib/submissions/progress'

export type Standing = {
  progress: Progress
  people: PersonLeft[]
  /** Days until it is due, below 0 when it is overdue; null when nothing is due any more. */
  days: number | null
}

const named = 3

/** "27 of 91 indicators done, 9 with the water department, 4 questions open, 12 days left." */
export function StandingSentence({ progress, people, days }: Standing) {
  const t = useTranslations('workspace')
  const format = useFormatter()
  const busy = people.filter((each) => leftOf(each.indicators) > 0)
  const others = busy.slice(named)
  const count = others.reduce((sum, each) => sum + leftOf(each.indicators), 0)
  const parts = [
    <span key="done">{t('done', progress.indicators)}</span>,
    ...busy
      .slice(0, named)
      .map(({ id, name, indicators }) => (
        <span key={id}>{t.rich('with', { count: leftOf(indicators), name: () => <bdi lang="">{name}</bdi> })}</span>
      )),
    ...(others.length > 0 ? [<span key="others">{t('withOthers', { count, people: others.length })}</span>] : []),
    ...(progress.questions > 0
      ? [
          <span key="questions" className="asked">
            {t('questions', { count: progress.questions })}
          </span>,
        ]
      : []),
    ...(days === null ? [] : [<DaysLeft key="days" days={days} />]),
  ]
  return <>{format.list(parts, { type: 'unit', style: 'short' })}.</>
}

/** "12 days left", "due today", "3 days late". */
export function DaysLeft({ days }: { days: number }) {
  const t = useTranslations('workspace')
  return (
    <span className={days < 0 ? 'late' : undefined}>{days < 0 ? t('late', { days: -days }) : t('left', { days })}</span>
  )
}
