import { useFormatter, useTranslations } from 'next-intl'
import type { Role } from '@/lib/policy/policy'
import { isFiltered, searchOf } from '@/lib/timeline/filter'
import type { EventType } from '@/lib/timeline/kinds'
import type { EventParams } from '@/lib/timeline/params'
import type { Shown } from '@/lib/timeline/rows'
import { Filter, type FilterChoices } from './filter'

/** One event in words: `subjects` are the data points or the part it is about, `reason` what somebody wrote with it. */
export type Line = {
  id: string
  at: Date
  type: EventType
  by: Shown | null
  whom: Shown | null
  params: EventParams
  reason: string
  subjects: string[]
}

type Props = FilterChoices & {
  submission: { id: string; city: { name: string }; cycle: { year: number } }
  reader: Role
  lines: Line[]
  /** The number from which the next page goes on; null: this is the last. */
  next: string | null
}

/** Everything that happened to a submission, latest first, with what to choose of it. */
export function Timeline({ submission, reader, lines, next, ...choices }: Props) {
  const t = useTranslations('audit')
  const { filter } = choices
  const here = `/submissions/${submission.id}/timeline`
  const address = (before: string | null) => `${here}${searchOf({ ...filter, before })}`
  const file = (name: string) => `${here}/${name}${searchOf({ ...filter, before: null })}`
  const { city, cycle } = submission
  return (
    <div className="desk">
      <h1>{t('title')}</h1>
      <p className="stand">
        {t.rich('stand', { year: String(cycle.year), city: () => <span data-text="name">{city.name}</span> })}
      </p>
      <p className="unit">{t(reader === 'official' ? 'officialUnit' : 'unit')}</p>
      <Filter here={here} {...choices} />
      <p className="files">
        {t('files')} <a href={file('events.csv')}>{t('csv')}</a> <a href={file('events.json')}>{t('json')}</a>
      </p>
      {lines.length === 0 && <p>{t(isFiltered(filter) ? 'none' : 'nothing')}</p>}
      <ol className="line">
        {lines.map((line) => (
          <Entry key={line.id} of={line} />
        ))}
      </ol>
      <p className="subnav">
        {filter.before !== null && <a href={address(null)}>{t('newest')}</a>}
        {next !== null && <a href={address(next)}>{t('older')}</a>}
      </p>
    </div>
  )
}

function Entry({ of: { at, by, whom, type, params, reason, subjects } }: { of: Line }) {
  const t = useTranslations('audit')
  const format = useFormatter()
  return (
    <li>
      <time dateTime={at.toISOString()}>
        <bdi>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
      </time>
      <p>
        <Person of={by} words="doers" />{' '}
        {t.rich(`events.${type}`, {
          ...params,
          subject: () => <Subject of={subjects} />,
          whom: () => <Person of={whom} words="whoms" />,
          reason: () => <q data-text="name">{reason}</q>,
        })}
        {params.single === 'many' && type.startsWith('readings.') && subjects.length > 0 && (
          <small>
            <Subject of={subjects} />
          </small>
        )}
      </p>
    </li>
  )
}

function Person({ of, words }: { of: Shown | null; words: 'doers' | 'whoms' }) {
  const t = useTranslations(`audit.${words}`)
  return of?.name ? <bdi lang="">{of.name}</bdi> : <bdi>{t(of?.role ?? 'nobody')}</bdi>
}

const few = 6

/** The first of them by name, and how many more. */
function Subject({ of }: { of: string[] }) {
  const t = useTranslations('audit')
  const left = of.length - few
  return (
    <>
      <span lang="en">{of.slice(0, few).join(', ')}</span>
      {left > 0 && ` ${t('and', { count: left })}`}
    </>
  )
}
