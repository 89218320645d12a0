import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/layout/crumbs'
import type { Role } from '@/lib/policy/policy'
import { isFiltered, searchOf } from '@/lib/timeline/filter'
import { Events } from './events'
import { Filter, type FilterChoices } from './filter'
import type { Line } from './lines'

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
      <Crumbs
        above={[
          {
            href: homeOf(reader, submission.id),
            text: (
              <>
                <span data-text="name">{city.name}</span> <bdi>{cycle.year}</bdi>
              </>
            ),
          },
        ]}
        here={t('title')}
      />
      <h1>{t('title')}</h1>
      <p className="stand">
        {t.rich('stand', { year: String(cycle.year), city: () => <span data-text="name">{city.name}</span> })}
      </p>
      <p className="unit">{t(reader === 'official' ? 'officialUnit' : 'unit')}</p>
      <Filter here={here} {...choices} />
      <p className="take-along">
        {t('files')} <a href={file('events.csv')}>{t('csv')}</a> <a href={file('events.json')}>{t('json')}</a>
      </p>
      {lines.length === 0 && <p>{t(isFiltered(filter) ? 'none' : 'nothing')}</p>}
      <Events lines={lines} />
      <p className="subnav">
        {filter.before !== null && <a href={address(null)}>{t('newest')}</a>}
        {next !== null && <a href={address(next)}>{t('older')}</a>}
      </p>
    </div>
  )
}

const homeOf = (reader: Role, id: string): string =>
  ({ official: `/workspace/${id}`, assessor: `/review/${id}`, admin: `/admin/submissions/${id}` })[reader]
