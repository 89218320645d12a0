import { useTranslations } from 'next-intl'
import { type Field, FieldControl } from '@/components/ui/field'
import type { Role } from '@/lib/policy/policy'
import { isFiltered, type TimelineFilter } from '@/lib/timeline/filter'
import { eventGroups } from '@/lib/timeline/kinds'

export type FilterChoices = {
  filter: TimelineFilter
  /** By name, or by office where the name is not told. */
  people: { value: string; name: string | null; role: Role }[]
  dataPoints: { value: string; label: string }[]
}

/** What to choose of a timeline. A plain form that makes an address; needs no script. */
export function Filter({ here, filter, people, dataPoints }: FilterChoices & { here: string }) {
  const t = useTranslations('audit')
  const all = { value: '', label: t('anything') }
  const fields: Field[] = [
    {
      name: 'group',
      label: t('group'),
      type: 'select',
      options: [all, ...eventGroups.map((value) => ({ value, label: t(`groups.${value}`) }))],
    },
    {
      name: 'person',
      label: t('person'),
      type: 'select',
      options: [all, ...people.map(({ value, name, role }) => ({ value, label: name ?? t(`doers.${role}`) }))],
    },
    { name: 'about', label: t('about'), type: 'select', options: [all, ...dataPoints] },
    { name: 'from', label: t('from'), type: 'date' },
    { name: 'to', label: t('to'), type: 'date' },
  ]
  return (
    <form className="choose" action={here} aria-label={t('filter')}>
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={{ ...field, optional: true, value: filter[field.name as keyof TimelineFilter] ?? '' }}
          id={`choose-${field.name}`}
          typed={undefined}
          complaint={undefined}
        />
      ))}
      <p className="buttons">
        <button type="submit" className="btn main">
          {t('apply')}
        </button>
        {isFiltered(filter) && <a href={here}>{t('clear')}</a>}
      </p>
    </form>
  )
}
