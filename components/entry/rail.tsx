import { useFormatter, useTranslations } from 'next-intl'
import type { Rail as RailModel } from '@/lib/submissions/sheet-rail'
import { Icon } from './icons'
import { LiveProgress, LiveTotal } from './live-progress'

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
      </div>
      <ul>
        {rail.groups.map((group) => (
          <li key={group.id} className="group">
            <p className="rs" lang="en">
              {group.name}
            </p>
            <ul>
              {group.categories.map((each) => (
                <li key={each.id} className={each.mine ? undefined : 'other'}>
                  <a href={`/workspace/${id}/${each.id}`} aria-current={each.id === current ? 'page' : undefined}>
                    <span className="rn" lang="en">
                      {each.name}
                    </span>
                    <span className="rm">
                      {each.questions > 0 && <Icon of="ask" label={t('questions', { count: each.questions })} />}
                    </span>
                    <LiveProgress
                      done={each.done}
                      total={each.total}
                      current={each.id === current}
                      complete={t('complete')}
                      words={t.raw('progress')}
                    />
                    {!each.mine && <span className="sr">, {t('notMine')}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
