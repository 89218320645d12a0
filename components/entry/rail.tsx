import { useFormatter, useTranslations } from 'next-intl'
import type { RailCategory, Rail as RailModel } from '@/lib/submissions/sheet-rail'
import { Icon } from './icons'
import { LiveProgress, LiveTotal } from './live-progress'
import { RailFilter, With } from './rail-filter'

/** The categories of the framework, each with how far it is; the way from one sheet to the next. */
export function Rail(props: { id: string; rail: RailModel; current: string; dueOn: Date }) {
  const { id, rail, current, dueOn } = props
  const t = useTranslations('entry.rail')
  const format = useFormatter()
  const due = format.dateTime(dueOn, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <nav className="rail" aria-label={t('label')}>
      <div className="tot">
        <p className="dimmer">{t('due', { date: due })}</p>
        <LiveTotal done={rail.done} total={rail.total} words={t.raw('entered')} />
        {rail.holders.length > 0 && (
          <RailFilter holders={rail.holders} words={{ label: t('with'), all: t('withAll'), nobody: t('withNobody') }} />
        )}
      </div>
      <ul>
        {rail.groups.map((group) => (
          <li key={group.id} className="group">
            <p className="rs" lang="en">
              {group.name}
            </p>
            <ul>
              {group.categories.map((each) => (
                <With key={each.id} holders={each.holders} everybody={rail.holders} always={each.id === current}>
                  <Category id={id} category={each} isCurrent={each.id === current} />
                </With>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Category(props: { id: string; category: RailCategory; isCurrent: boolean }) {
  const { id, category, isCurrent } = props
  const t = useTranslations('entry.rail')
  const { name, questions, done, total, mine } = category
  return (
    <li className={mine ? undefined : 'other'}>
      <a href={`/workspace/${id}/${category.id}`} aria-current={isCurrent ? 'page' : undefined}>
        <span className="rn" lang="en">
          {name}
        </span>
        <span className="rm">{questions > 0 && <Icon of="ask" label={t('questions', { count: questions })} />}</span>
        <LiveProgress
          done={done}
          total={total}
          current={isCurrent}
          complete={t('complete')}
          words={t.raw('progress')}
        />
        {!mine && <span className="sr">, {t('notMine')}</span>}
      </a>
    </li>
  )
}
