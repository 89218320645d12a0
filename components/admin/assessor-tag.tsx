import { useTranslations } from 'next-intl'
import type { AssessorPart } from '@/lib/policy/policy'

export type Tagged = { name: string; part: AssessorPart; declared: boolean }

/** Who reviews, in which part, and whether they have said yet that they have no interest in the city. */
export function AssessorTag({ of: { name, part, declared } }: { of: Tagged }) {
  const t = useTranslations('admin.parts')
  return (
    <span className="member">
      <bdi data-text="name">{name}</bdi>, {t(part)}
      {!declared && `, ${t('undeclared')}`}
    </span>
  )
}
