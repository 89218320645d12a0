import { useFormatter, useTranslations } from 'next-intl'
import type { Rail as RailModel } from '@/lib/submissions/sheet-rail'
import { Icon } from './icons'

/** The categories of the framework, each with how far it is; the way from one sheet to the next. */
export function Rail(props: { id: string; rail: RailModel; current: string; dueOn: Date }) {
  const { id, rail, current, dueOn } = props
  const t = useTranslations('entry.rail')
  const format = useFormatter()
  const due = format.dateTime(dueOn, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <nav className="rail" aria-label={t('label')}>
      <div className="tot">
        <p>
          <span>{t.rich('entered', { done: rail.done, total: rail.total, b: (text) => <b>{text}</b> })}</span>
          <span className="dimmer">{t('due', { date: due })}</span>
        </p>
        <Bar done={rail.done} total={rail.total} />
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
                    <span className="rp num">
                      {each.done === each.total ? (
                        <Icon of="tick" label={t('complete')} />
                      ) : (
                        <>
                          <span aria-hidden="true">
                            <bdi>
                              {each.done}/{each.total}
                            </bdi>
                          </span>
                          <span className="sr">{t('progress', { done: each.done, total: each.total })}</span>
                        </>
                      )}
                      {!each.mine && <span className="sr">, {t('notMine')}</span>}
                    </span>
                    <Bar done={each.done} total={each.total} />
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

/** A track with the done part filled; the numbers stand beside it. */
function Bar({ done, total }: { done: number; total: number }) {
  return (
    <svg className="rb" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path className="track" d="M0 2H100" />
      <path className="done" d={`M0 2H${total === 0 ? 0 : (100 * done) / total}`} />
    </svg>
  )
}
