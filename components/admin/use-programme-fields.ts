import { useTranslations } from 'next-intl'
import type { Field } from '@/components/ui/field'
import type { ManagedProgramme } from '@/lib/pilots/groups'

/** The fields that say what a programme is, empty or with what is on record. */
export function useProgrammeFields(told?: ManagedProgramme): { name: Field; others: Field[] } {
  const t = useTranslations('admin')
  const of = useTranslations('admin.programme')
  return {
    name: { name: 'name', label: t('name'), type: 'text', value: told?.name ?? '' },
    others: [
      {
        name: 'description',
        label: of('description'),
        hint: of('descriptionHint'),
        type: 'textarea',
        value: told?.description ?? '',
      },
      {
        name: 'link',
        label: of('link'),
        hint: of('linkHint'),
        type: 'text',
        optional: true,
        value: told?.link ?? '',
      },
      { name: 'since', label: of('since'), type: 'number', value: told ? String(told.since) : '' },
    ],
  }
}
